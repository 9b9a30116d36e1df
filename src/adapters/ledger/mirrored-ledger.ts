import type { Digest } from '../../domain/digest.ts'
import { bundleDigest, canonicalLine } from '../../domain/evidence/canonical.ts'
import { toFailure } from '../../domain/failure.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import { changesDeployments, mirroredDeployments } from '../../domain/ledger/mirror.ts'
import { incidentOf, mirroredIncident } from '../../domain/ledger/mirror-incident.ts'
import { environmentKey, foldLedger, type LedgerState } from '../../domain/ledger/state.ts'
import type { Attestations } from '../../ports/attestations.ts'
import type { Deployments } from '../../ports/deployments.ts'
import type { Issues } from '../../ports/issues.ts'
import type { Ledger, LedgerView, Propose, RecordLines } from '../../ports/ledger.ts'

export interface Mirrors {
  readonly deployments: Deployments
  readonly issues: Issues
  /** Absent where nothing is signed by a job's identity: GitHub takes no other evidence. */
  readonly attestations?: Attestations | undefined
  /** Where the log of this run is, for what it files. */
  readonly logUrl: string | undefined
  /** Told what could not be mirrored. The ledger is the truth, so an operation does not fail for it. */
  trouble(text: string): void
}

/** What a run is about; its mirrors are looked at even when the run itself changed nothing. */
export interface Place {
  readonly artifact: string
  readonly environment?: string | undefined
}

export interface MirroredLedger extends Ledger {
  /** Writes what an earlier run could not mirror about a place. Never throws. */
  mend(place: Place): Promise<void>
}

/** A ledger whose deployments, incidents and evidence are also shown where people and other tools look for them. */
export function createMirroredLedger(ledger: Ledger, mirrors: Mirrors): MirroredLedger {
  return new Mirrored(ledger, mirrors)
}

class Mirrored implements MirroredLedger {
  readonly location: string
  readonly #ledger: Ledger
  readonly #mirrors: Mirrors
  /** Environments whose mirror was looked at in this run; whoever could not write it has said so already. */
  readonly #tried = new Set<string>()

  /** What other tools stored about a digest, as it was when this run first asked. */
  readonly #copies = new Map<Digest, readonly unknown[]>()
  /** Lines of the ledger that others could not find when a record was read. */
  readonly #owed = new Map<Digest, readonly string[]>()

  constructor(ledger: Ledger, mirrors: Mirrors) {
    this.location = ledger.location
    this.#ledger = ledger
    this.#mirrors = mirrors
  }

  read(): Promise<LedgerView> {
    return this.#ledger.read()
  }

  /** The ledger's own lines first; what only a mirror has is added, each bundle once. */
  async record(digest: Digest): Promise<readonly string[]> {
    const lines = await this.#ledger.record(digest)
    const copies = this.#copies.get(digest) ?? (await this.#mirrors.attestations?.list(digest)) ?? []
    this.#copies.set(digest, copies)
    const known = new Set(lines.map(bundleDigest))
    const copied = copies.map(canonicalLine)
    const names = new Set(copied.map(bundleDigest))
    this.#owed.set(
      digest,
      lines.filter(line => !names.has(bundleDigest(line)))
    )
    return [...lines, ...new Set(copied.filter(line => !known.has(bundleDigest(line))))]
  }

  async append(propose: Propose): Promise<readonly LedgerEvent[]> {
    let seen: LedgerView | undefined
    let records: readonly RecordLines[] = []
    const answered = await this.#ledger.append(view => {
      const change = propose(view)
      seen = view
      records = change.records ?? []
      return change
    })
    const before = seen?.events ?? []
    const events = [...before, ...answered.filter(({ seq }) => seq > before.length)]
    await this.#mirror('evidence', () => this.#storeEvidence(records))
    await this.#showDeployments(events, answered)
    await this.#showIncidents(events, answered)
    return answered
  }

  async mend({ artifact, environment }: Place): Promise<void> {
    await this.#mirror('evidence', () => {
      const owed = [...this.#owed].map(([digest, lines]) => ({ digest, lines: lines.filter(isByIdentity) }))
      return this.#storeEvidence(owed)
    })
    if (environment === undefined || this.#tried.has(environmentKey(artifact, environment))) return
    await this.#mirror('state', async () => {
      const { events } = await this.#ledger.read()
      const state = foldLedger(events)
      await this.#showEnvironment(state, { artifact, environment })
      const open = state.incidents.filter(one => one.artifact === artifact && one.environment === environment)
      const [newest] = open.filter(one => one.state !== 'resolved').slice(-1)
      if (newest !== undefined) await this.#showIncident(events, newest.id)
    })
  }

  async #mirror(what: string, write: () => Promise<void>): Promise<void> {
    try {
      await write()
    } catch (thrown) {
      const { message, hint } = toFailure(thrown)
      const why = hint === undefined ? message : `${message}; ${hint}`
      this.#mirrors.trouble(`the ledger has it, but the copy of its ${what} could not be written: ${why}`)
    }
  }

  async #storeEvidence(records: readonly RecordLines[]): Promise<void> {
    const { attestations } = this.#mirrors
    if (attestations === undefined) return
    for (const { digest, lines } of records) {
      for (const line of lines) await attestations.store(digest, JSON.parse(line) as unknown)
    }
  }

  /** Brings each environment that the events are about up to date, also with what was missed before. */
  async #showDeployments(events: readonly LedgerEvent[], answered: readonly LedgerEvent[]): Promise<void> {
    const touched = answered.filter(changesDeployments).map(({ subject }) => subject)
    if (touched.length === 0) return
    const state = foldLedger(events)
    const places = new Map(
      touched.map(({ artifact, environment = '' }) => [
        environmentKey(artifact, environment),
        { artifact, environment }
      ])
    )
    for (const place of places.values()) {
      await this.#mirror('deployments', () => this.#showEnvironment(state, place))
    }
  }

  async #showEnvironment(state: LedgerState, place: { readonly artifact: string; readonly environment: string }) {
    const { deployments, logUrl } = this.#mirrors
    this.#tried.add(environmentKey(place.artifact, place.environment))
    const wanted = mirroredDeployments(state, place)
    const filed = wanted.length === 0 ? [] : await deployments.list(place.environment)
    for (const { state, description, url, ...note } of wanted) {
      const all = filed.filter(one => one.note.key === note.key && one.note.artifact === note.artifact)
      const known = all.find(one => one.state === state) ?? all[0]
      // An answer that came too late leaves a second one behind.
      for (const copy of all) if (copy !== known && copy.state !== 'inactive') await this.#retire(copy.id, description)
      if (known?.state === state || (known === undefined && state === 'inactive')) continue
      const id = known?.id ?? (await deployments.file(note))
      await deployments.mark(id, { state, description, url, logUrl })
    }
  }

  async #retire(id: string, description: string): Promise<void> {
    await this.#mirrors.deployments.mark(id, { state: 'inactive', description: `a copy of ${description}` })
  }

  async #showIncidents(events: readonly LedgerEvent[], answered: readonly LedgerEvent[]): Promise<void> {
    for (const id of new Set(answered.flatMap(event => incidentOf(event) ?? []))) {
      await this.#mirror('incidents', () => this.#showIncident(events, id))
    }
  }

  async #showIncident(events: readonly LedgerEvent[], id: string): Promise<void> {
    const { issues } = this.#mirrors
    const wanted = mirroredIncident(events, id)
    if (wanted === undefined) return
    const { items, ...own } = wanted
    const issue = await issues.open({ ...own, assignees: [] })
    for (const comment of wanted.comments) await issues.comment(issue.number, comment)
    // Nobody is assigned: an owner's name is what somebody typed, and GitHub refuses an issue for an unknown one.
    for (const item of items) await issues.open({ ...item, assignees: [] })
    if (wanted.isClosed && issue.state === 'open') await issues.close(issue.number, 'completed')
  }
}

/** True for what GitHub's store takes: a key's signature names nobody. */
function isByIdentity(line: string): boolean {
  const { verificationMaterial: signed } = JSON.parse(line) as { readonly verificationMaterial?: object | null }
  return signed != null && ('certificate' in signed || 'x509CertificateChain' in signed)
}
