import type { Hosted } from '../../domain/doctor/hosted-findings.ts'
import type { WorkflowText } from '../../domain/doctor/workflow-findings.ts'
import { toFailure } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import type { RepositoryFacts } from '../../ports/repository-facts.ts'
import type { DoctorInputs, DoctorPorts } from './inputs.ts'

export interface DoctorFacts {
  readonly trouble: string | undefined
  readonly workflows: readonly WorkflowText[]
  readonly hosted: Hosted
}

const folder = '.github/workflows'

/** Reads the workflow files, and how GitHub has the repository set up. What cannot be read says why. */
export async function observe({ ports }: Context<DoctorInputs, DoctorPorts>): Promise<DoctorFacts> {
  const { files, hosted, trouble } = ports
  const names = (await files.list(folder)).filter(name => /\.ya?ml$/.test(name))
  const workflows: WorkflowText[] = []
  for (const name of names) workflows.push({ path: `${folder}/${name}`, text: await files.read(`${folder}/${name}`) })
  return { trouble, workflows, hosted: await readHosted(hosted) }
}

async function readHosted(hosted: RepositoryFacts | undefined): Promise<Hosted> {
  if (hosted === undefined) {
    const why = 'no repository on GitHub, or no token to ask with'
    return { repository: why, environments: why, rules: why, workflows: why }
  }
  const repository = await orWhy(() => hosted.repository())
  const branch = typeof repository === 'string' ? 'main' : repository.defaultBranch
  const [environments, rules, workflows] = await Promise.all([
    orWhy(() => hosted.environments()),
    orWhy(() => hosted.branchRules(branch)),
    orWhy(() => hosted.workflows())
  ])
  return { repository, environments, rules, workflows }
}

async function orWhy<Value>(read: () => Promise<Value>): Promise<Value | string> {
  try {
    return await read()
  } catch (thrown) {
    return toFailure(thrown).message
  }
}
