import { toFailure } from '../../domain/failure.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import { changesDeployments, type MirroredDeployment, mirroredDeployments } from '../../domain/ledger/mirror.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { Attestations } from '../../ports/attestations.ts'
import type { Deployments } from '../../ports/deployments.ts'
import type { Ledger, Propose, RecordLines } from '../../ports/ledger.ts'

export interface Mirrors {
  readonly deployments: Deployments
  readonly attestations: Attestations
  /** Where the log of this run is, for what it files. */
  readonly logUrl: string | undefined
  /** Told what could not be mirrored. The ledger is the truth, so an operation does not fail for it. */
  trouble(text: string): void
}

/** A ledger whose deployments and evidence are also shown where people and other tools look for them. */
export function createMirroredLedger(ledger: Ledger, mirrors: Mirrors): Ledger {
  return {
    location: ledger.location,
    read: () => ledger.read(),
    record: digest => ledger.record(digest),
    async append(propose) {
      let records: readonly RecordLines[] = []
      const remembering: Propose = view => {
        const change = propose(view)
        records = change.records ?? []
        return change
      }
      const events = await ledger.append(remembering)
      await forgiving(mirrors, 'evidence', () => storeEvidence(mirrors.attestations, records))
      await forgiving(mirrors, 'deployments', () => showDeployments(ledger, events, mirrors))
      return events
    }
  }
}

async function forgiving(mirrors: Mirrors, what: string, mirror: () => Promise<void>): Promise<void> {
  try {
    await mirror()
  } catch (thrown) {
    mirrors.trouble(`the ledger has it, but the copy of its ${what} could not be written: ${toFailure(thrown).message}`)
  }
}

async function storeEvidence(attestations: Attestations, records: readonly RecordLines[]): Promise<void> {
  for (const { digest, lines } of records) {
    for (const line of lines) await attestations.store(digest, JSON.parse(line) as unknown)
  }
}

/** Brings the mirror of each environment that the events are about up to date, also with what was missed before. */
async function showDeployments(ledger: Ledger, events: readonly LedgerEvent[], mirrors: Mirrors): Promise<void> {
  const touched = events.filter(changesDeployments).map(({ subject }) => subject)
  if (touched.length === 0) return
  const state = foldLedger((await ledger.read()).events)
  const places = new Map(
    touched.map(({ artifact, environment = '' }) => [`${environment}\n${artifact}`, { artifact, environment }])
  )
  for (const place of places.values()) await showEnvironment(mirroredDeployments(state, place), place, mirrors)
}

async function showEnvironment(
  wanted: readonly MirroredDeployment[],
  { environment }: { readonly environment: string },
  { deployments, logUrl }: Mirrors
): Promise<void> {
  const filed = await deployments.list(environment)
  for (const { state, description, url, ...note } of wanted) {
    const known = filed.find(one => one.note.key === note.key)
    if (known?.state === state || (known === undefined && state === 'inactive')) continue
    const id = known?.id ?? (await deployments.file(note))
    await deployments.mark(id, { state, description, url, logUrl })
    if (state === 'success') await deployments.retireOthers({ id, note, state })
  }
}
