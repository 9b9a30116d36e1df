import { filledLink, linksOf } from '../../domain/dashboard-links.ts'
import type { Hosted } from '../../domain/doctor/hosted-findings.ts'
import type { Asked } from '../../domain/doctor/reach-findings.ts'
import { peopleIn, type Standing } from '../../domain/doctor/role-findings.ts'
import type { WorkflowText } from '../../domain/doctor/workflow-findings.ts'
import { toFailure } from '../../domain/failure.ts'
import { environmentNames, type Policy } from '../../domain/policy/policy.ts'
import type { Context } from '../../operation.ts'
import type { Permissions } from '../../ports/permissions.ts'
import type { RepositoryFacts } from '../../ports/repository-facts.ts'
import { askAll } from './ask.ts'
import type { DoctorInputs, DoctorPorts, Trouble } from './inputs.ts'

export interface DoctorFacts {
  readonly trouble: Trouble | undefined
  readonly workflows: readonly WorkflowText[]
  readonly hosted: Hosted
  readonly asked: readonly Asked[]
  readonly standing: Standing
  /** How each linked place answered, by what it holds. */
  readonly links: Readonly<Record<string, number | string>>
}

const folder = '.github/workflows'
const noGitHub = 'no repository on GitHub, or no token to ask with'

/** Reads the workflow files and how GitHub has the repository set up, and asks what the policy names. What cannot be read says why. */
export async function observe({ ports, policy }: Context<DoctorInputs, DoctorPorts>): Promise<DoctorFacts> {
  const { files, hosted, trouble, places, permissions } = ports
  const names = (await files.list(folder)).filter(name => /\.ya?ml$/.test(name))
  const workflows: WorkflowText[] = []
  for (const name of names) workflows.push({ path: `${folder}/${name}`, text: await files.read(`${folder}/${name}`) })
  const [found, asked, standing, links] = await Promise.all([
    readHosted(hosted),
    askAll(places),
    standingOf(policy, permissions),
    readLinks(policy, ports)
  ])
  return { trouble, workflows, hosted: found, asked, standing, links }
}

/** Nobody is asked about twice. */
async function standingOf(policy: Policy, permissions: Permissions | undefined): Promise<Standing> {
  const asked = peopleIn(policy).map(async login => {
    const may = permissions === undefined ? noGitHub : await orWhy(() => permissions.of(login).then(may => ({ may })))
    return [login, typeof may === 'string' ? { why: may } : may] as const
  })
  return new Map(await Promise.all(asked))
}

/** An address is tried as people will open it, for the last hour. */
async function readLinks(policy: Policy, { reach, clock }: DoctorPorts): Promise<DoctorFacts['links']> {
  const to = clock.now().getTime()
  const shown = {
    artifact: policy.artifact.name ?? 'artifact',
    environment: environmentNames(policy).at(-1) ?? 'production',
    from: to - 3_600_000,
    to
  }
  const asked = linksOf(policy.dashboard).flatMap(({ name, template }) =>
    template === undefined ? [] : [reach(filledLink(template, shown)).then(answer => [name, answer] as const)]
  )
  return Object.fromEntries(await Promise.all(asked))
}

async function readHosted(hosted: RepositoryFacts | undefined): Promise<Hosted> {
  if (hosted === undefined)
    return { repository: noGitHub, environments: noGitHub, rules: noGitHub, workflows: noGitHub }
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
