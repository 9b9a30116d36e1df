import { foldLedger, type LedgerState } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { StatusInputs } from './inputs.ts'

export interface StatusPorts {
  readonly ledger: Ledger
  readonly clock: Clock
}

export interface StatusFacts {
  readonly now: Date
  readonly state: LedgerState
  readonly location: string
}

/** Reads the ledger once. */
export async function observe({ ports }: Context<StatusInputs, StatusPorts>): Promise<StatusFacts> {
  const { events } = await ports.ledger.read()
  return { now: ports.clock.now(), state: foldLedger(events), location: ports.ledger.location }
}
