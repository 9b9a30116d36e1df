import { type Due, dueNow } from '../../domain/incident/clocks.ts'
import { foldLedger, type Incident } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { TickInputs, TickPorts } from './inputs.ts'

export interface TickFacts {
  readonly due: readonly { readonly incident: Incident; readonly due: readonly Due[] }[]
  readonly location: string
}

/** Looks what is due about each incident of this artifact. */
export async function observe({ ports, policy }: Context<TickInputs, TickPorts>): Promise<TickFacts> {
  const now = ports.clock.now()
  const artifact = policy.artifact.name ?? 'artifact'
  const { incidents } = foldLedger((await ports.ledger.read()).events)
  const own = incidents.filter(one => one.artifact === artifact)
  const due = own.map(incident => ({ incident, due: dueNow(incident, policy.incident, now) }))
  return { due: due.filter(one => one.due.length > 0), location: ports.ledger.location }
}
