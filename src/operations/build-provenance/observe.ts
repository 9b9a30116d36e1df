import { type ImageReference, parseImage } from '../../domain/artifact/image.ts'
import { demandInside } from '../../domain/artifact/inside.ts'
import { splitBundles } from '../../domain/evidence/merge.ts'
import type { EventOf } from '../../domain/ledger/event.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Context } from '../../operation.ts'
import type { Commit } from '../../ports/source-control.ts'
import { type Inputs, isStated, suitesOf } from './inputs.ts'
import type { Ports } from './ports.ts'
import { rehearse } from './rehearsal.ts'

export interface Facts {
  readonly artifact: string
  readonly commit: Commit
  /** The commit that the workflow run is about, which its certificate will name; undefined outside a workflow. */
  readonly claimed: string | undefined
  readonly time: string
  readonly built: readonly EventOf<'artifact.built'>[]
  readonly image: ImageReference | undefined
  /** Evidence that was made elsewhere, as JSON lines. */
  readonly bundles: readonly string[]
  /** How the suites came out that a dry run could read; absent when the run is none. */
  readonly rehearsed: readonly TestReport[] | undefined
  /** Where the ledger is that was looked at. */
  readonly location: string
}

/** Reads the commit, which artifacts were built before, and the evidence that is added. Refuses paths that lead out. */
export async function observe(context: Context<Inputs, Ports>): Promise<Facts> {
  const { inputs, ports, policy, run } = context
  refuseOutside(inputs, run.workingDirectory)
  const image = inputs.image === undefined ? undefined : parseImage(inputs.image)
  const artifact = inputs.name ?? policy.artifact.name ?? lastPart(run.repository ?? run.workingDirectory)
  const [commit, view] = await Promise.all([ports.sourceControl.head(), ports.ledger.read()])
  const built = view.events
    .filter(event => event.kind === 'artifact.built')
    .filter(event => event.subject.artifact === artifact)
  const given = inputs.bundle === undefined ? [] : await ports.workspace.read(inputs.bundle, 'bundle')
  const bundles = given.flatMap(file => splitBundles(file.text))
  const { location } = ports.ledger
  const { workflowRef, commit: claimed } = { ...run, ...ports.origin }
  const about = { artifact, commit, claimed: workflowRef === undefined ? undefined : claimed }
  const rehearsed = inputs.dryRun ? await rehearse(context) : undefined
  return { ...about, time: ports.clock.now().toISOString(), built, image, bundles, rehearsed, location }
}

function refuseOutside(inputs: Inputs, root: string): void {
  const sources = suitesOf(inputs).map(each => each.source)
  const named: Readonly<Record<string, readonly string[]>> = {
    path: inputs.path ?? [],
    tests: sources.filter(source => !isStated(source)),
    sbom: inputs.sbom === undefined ? [] : [inputs.sbom],
    bundle: inputs.bundle === undefined ? [] : [inputs.bundle]
  }
  for (const [input, paths] of Object.entries(named)) {
    for (const path of paths) demandInside({ root, path, input })
  }
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast(part => part !== '') ?? 'artifact'
}
