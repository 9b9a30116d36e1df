import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { Context } from '../../operation.ts'
import type { Commit } from '../../ports/source-control.ts'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports.ts'

export interface Facts {
  readonly artifact: string
  readonly commit: Commit
  readonly time: string
  readonly built: readonly LedgerEvent[]
}

/** Reads the commit and which artifacts were built before. */
export async function observe({ inputs, ports, policy, run }: Context<Inputs, Ports>): Promise<Facts> {
  const artifact = inputs.name ?? policy.artifact.name ?? lastPart(run.repository ?? run.workingDirectory)
  const [commit, view] = await Promise.all([ports.sourceControl.head(), ports.ledger.read()])
  const built = view.events.filter(event => event.kind === 'artifact.built' && event.subject.artifact === artifact)
  return { artifact, commit, time: ports.clock.now().toISOString(), built }
}

function lastPart(path: string): string {
  return path.split(/[\\/]/).findLast(part => part !== '') ?? 'artifact'
}
