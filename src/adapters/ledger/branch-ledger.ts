import { setTimeout } from 'node:timers/promises'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { conflict, unavailable } from '../../domain/failure.ts'
import { prepareAppend } from '../../domain/ledger/append.ts'
import { emptyHead, intactChain, verifyLines } from '../../domain/ledger/chain.ts'
import type { LedgerEvent } from '../../domain/ledger/event.ts'
import {
  chainHead,
  emptySegments,
  linesOf,
  packEvents,
  parseHead,
  recordPath,
  type SegmentHead,
  segmentPath
} from '../../domain/ledger/segment.ts'
import type { Ledger, LedgerView, Propose, RecordLines } from '../../ports/ledger.ts'

/** A branch of any git repository, as a ledger needs it. */
export interface LedgerBranch {
  readonly location: string
  /** How long the loser of a race waits at most before its second attempt. */
  readonly pauseMilliseconds: number
  /** The newest commit, or undefined when there is no such branch. */
  head(): Promise<string | undefined>
  /** The text of each path at a commit, in order; undefined where there is no such file. */
  texts(commit: string, paths: readonly string[]): Promise<readonly (string | undefined)[]>
  /**
   * Commits files on top of `parent` if the branch still stands there; without a parent, makes the branch.
   * Answers why it did not come to that, or undefined when it did. Repeating it must be harmless.
   */
  commit(change: BranchChange): Promise<string | undefined>
}

export interface BranchChange {
  readonly parent: string | undefined
  readonly subject: string
  readonly files: ReadonlyMap<string, string>
}

interface Snapshot {
  readonly commit: string | undefined
  readonly head: SegmentHead
  readonly segments: readonly string[]
  readonly view: LedgerView
}

const nothing: Snapshot = {
  commit: undefined,
  head: emptySegments,
  segments: [],
  view: { events: [], head: emptyHead }
}

const mostAttempts = 60

/** A ledger in the files of a branch. Writers in any number of processes lose nothing. */
export class BranchLedger implements Ledger {
  readonly location: string
  readonly #branch: LedgerBranch
  #newest: Snapshot = nothing
  /** The newest event that this ledger has seen or written; it never becomes shorter. */
  #sequence = 0

  constructor(branch: LedgerBranch) {
    this.location = branch.location
    this.#branch = branch
  }

  async read(): Promise<LedgerView> {
    return (await this.#snapshot()).view
  }

  async append(propose: Propose): Promise<readonly LedgerEvent[]> {
    let problem = ''
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const snapshot = await this.#snapshot()
      const change = propose(snapshot.view)
      const { fresh, answers, view } = prepareAppend(snapshot.view, change.events)
      const records = await this.#records(snapshot.commit, change.records ?? [])
      if (fresh.length === 0 && records.size === 0) return answers
      const files = new Map([...packEvents(snapshot.head, snapshot.segments.at(-1) ?? '', fresh), ...records])
      const subject = fresh.map(event => event.kind).join(', ') || 'record'
      const lost = await this.#branch.commit({ parent: snapshot.commit, subject, files })
      if (lost === undefined) {
        this.#sequence = view.head.sequence
        return answers
      }
      problem = lost
      // Losers wait for a different while each, so that they do not meet again.
      await setTimeout(Math.random() * this.#branch.pauseMilliseconds * Math.min(attempt + 1, 10))
    }
    throw conflict('ledger-moved', `${mostAttempts} attempts to append to ${this.location} failed: ${problem}`)
  }

  async record(digest: Digest): Promise<readonly string[]> {
    const commit = await this.#branch.head()
    if (commit === undefined) return []
    const [text] = await this.#branch.texts(commit, [recordPath(hexOf(digest))])
    return linesOf(text ?? '')
  }

  async #snapshot(): Promise<Snapshot> {
    const commit = await this.#branch.head()
    const snapshot = commit === this.#newest.commit ? this.#newest : await this.#load(commit)
    if (snapshot.head.sequence < this.#sequence) {
      const problem = `${this.location} ended at event ${this.#sequence} a moment ago and is shorter now`
      throw unavailable('ledger-truncated', problem)
    }
    this.#newest = snapshot
    this.#sequence = snapshot.head.sequence
    return snapshot
  }

  async #load(commit: string | undefined): Promise<Snapshot> {
    if (commit === undefined) return nothing
    const [headText] = await this.#branch.texts(commit, ['head.json'])
    const head = parseHead(headText ?? '')
    const paths = Array.from({ length: head.segment }, (_, index) => segmentPath(index + 1))
    const texts = paths.length === 0 ? [] : await this.#branch.texts(commit, paths)
    const missing = texts.indexOf(undefined)
    if (missing >= 0) throw unavailable('ledger-truncated', `${paths[missing]} of the ledger is missing`)
    const segments = texts as readonly string[]
    return { commit, head, segments, view: this.#check(head, segments) }
  }

  /** Checks only what was appended to the bytes that were checked before. */
  #check(head: SegmentHead, segments: readonly string[]): LedgerView {
    const text = segments.join('')
    const before = this.#newest.segments.join('')
    const known = text.startsWith(before) ? this.#newest.view : nothing.view
    const added = known === nothing.view ? text : text.slice(before.length)
    const check = intactChain(verifyLines(linesOf(added), known.head, chainHead(head)))
    if (check.head.sequence !== head.sequence || check.head.hash !== head.hash) {
      throw unavailable(
        'ledger-altered',
        `head.json names event ${head.sequence}, the events end at ${check.head.sequence}`
      )
    }
    return { events: [...known.events, ...check.events], head: check.head }
  }

  async #records(commit: string | undefined, records: readonly RecordLines[]): Promise<Map<string, string>> {
    const files = new Map<string, string>()
    for (const { digest, lines } of records) {
      const path = recordPath(hexOf(digest))
      const stored = commit === undefined ? [] : await this.#branch.texts(commit, [path])
      const old = files.get(path) ?? stored[0] ?? ''
      const known = new Set(linesOf(old))
      const added = [...new Set(lines)].filter(line => !known.has(line))
      if (added.length > 0) files.set(path, old + added.map(line => `${line}\n`).join(''))
    }
    return files
  }
}
