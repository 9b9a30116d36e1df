import { detectProject, tellingFiles } from '../../domain/project/detect.ts'
import type { Project } from '../../domain/project/project.ts'
import type { Context } from '../../operation.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import type { InitInputs, InitPorts } from './inputs.ts'
import { type Written, wantedFiles } from './wanted.ts'

export interface InitFacts {
  readonly project: Project | undefined
  /** Other workflows that the repository has, by path. */
  readonly workflows: readonly string[]
  readonly wanted: readonly Written[]
  /** The text of each wanted file as it is now; absent when there is none. */
  readonly present: ReadonlyMap<string, string>
}

const workflowFolder = '.github/workflows'

/** Looks at the repository: names, a few telling files, its workflows, and what stands where files would be written. */
export async function observe({ ports, run, inputs }: Context<InitInputs, InitPorts>): Promise<InitFacts> {
  const { files, repository } = ports
  const names = await files.list('.')
  const listed = await files.list(workflowFolder)
  const workflows = listed.filter(name => /\.ya?ml$/.test(name)).map(name => `${workflowFolder}/${name}`)
  const texts = await readAll(files, [...tellingFiles, ...workflows])
  const fallback = (repository ?? run.workingDirectory).split(/[\\/]/).at(-1) ?? 'app'
  const project = detectProject({ names, texts }, fallback)
  const wanted = project === undefined ? [] : wantedFiles(project, repository, inputs.policy)
  const present = await readAll(
    files,
    wanted.map(({ path }) => path)
  )
  return { project, workflows, wanted, present }
}

async function readAll(files: TextFiles, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const path of paths) if (await files.exists(path)) texts.set(path, await files.read(path))
  return texts
}
