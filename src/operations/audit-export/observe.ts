import type { Digest } from '../../domain/digest.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import type { Context } from '../../operation.ts'
import type { Ledger, LedgerView } from '../../ports/ledger.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import type { ExportInputs } from './inputs.ts'

export interface ExportPorts {
  readonly ledger: Ledger
  readonly files: Pick<TextFiles, 'write'>
}

export interface ExportFacts {
  readonly location: string
  readonly head: LedgerView['head']
  readonly events: readonly LedgerEvent[]
  /** The record of every artifact that the ledger knows. */
  readonly records: ReadonlyMap<Digest, readonly string[]>
}

/** Reads all there is. Reading checks the chain, so what was altered is never exported: it throws `ledger-altered`. */
export async function observe({ ports }: Context<ExportInputs, ExportPorts>): Promise<ExportFacts> {
  const { ledger } = ports
  const { events, head } = await ledger.read()
  const records = new Map<Digest, readonly string[]>()
  for (const { subject } of events) {
    const { digest } = subject
    if (digest !== undefined && !records.has(digest)) records.set(digest, await ledger.record(digest))
  }
  return { location: ledger.location, head, events, records }
}
