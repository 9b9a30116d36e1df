import { setTimeout } from 'node:timers/promises'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { conflict, unavailable } from '../../domain/failure.ts'
import { type Prepared, prepareAppend } from '../../domain/ledger/append.ts'
import { type ChainHead, emptyHead, intactChain, verifyLines } from '../../domain/ledger/chain.ts'
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
import type { Ledger, LedgerChange, LedgerView, Propose, RecordLines } from '../../ports/ledger.ts'

/** A branch of any git repository, as a ledger needs it. */
export interface LedgerBranch {
  readonly location: string
  /** How long the loser of a race waits at most before its second attempt. */
  readonly pauseMilliseconds: number
  /** The newest commit, or undefined when there is no such branch. */
  head(): Promise<string | undefined>
  /** The text of each path at a commit, in order; undefined where there is no such file. */
  texts(commit: string, paths: readonly string[]): Promise<readonly (string | undefined)[]>
  /** The newest commit, with the text of one path at it. */
  newest(path: string): Promise<NewestText>
  /**
   * Commits files on top of `parent` if the branch still stands there; without a parent, makes the branch.
   * Repeating it must be harmless.
   */
  commit(change: BranchChange): Promise<Committed>
}

export interface NewestText {
  readonly commit: string | undefined
  readonly text: string | undefined
}

/** How a commit came out: `lost` says why another writer was first; a branch that cannot tell its name says nothing. */
export interface Committed {
  readonly commit?: string | undefined
  readonly lost?: string | undefined
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
  /** The newest event that this ledger has seen or written; whatever comes later has it at the same place. */
  #seen: ChainHead = emptyHead
  /** True while nothing but another writer can have moved the branch away from `#newest`. */
  #isCurrent = false
  /** Records at `#newest`, by path. */
  #records: ReadonlyMap<string, string> = new Map()

  constructor(branch: LedgerBranch) {
    this.location = branch.location
    this.#branch = branch
  }

  async read(): Promise<LedgerView> {
    return (await this.#snapshot()).view
  }

  /**
   * The first attempt builds on what was read before, without looking again: the commit is refused if that is not the
   * newest any more. Only what would leave the ledger as it is must be true of the newest view, so then it looks.
   */
  async append(propose: Propose): Promise<readonly LedgerEvent[]> {
    let problem = ''
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const isGuess = attempt === 0 && this.#isCurrent
      const snapshot = isGuess ? this.#newest : await this.#snapshot()
      const proposed = isGuess ? guess(propose, snapshot.view) : propose(snapshot.view)
      if (proposed === undefined) continue
      const prepared = prepareAppend(snapshot.view, proposed.events)
      const records = await this.#changedRecords(snapshot.commit, proposed.records ?? [])
      if (prepared.fresh.length === 0 && records.size === 0) {
        if (isGuess) continue
        return prepared.answers
      }
      const { lost } = await this.#commit(snapshot, prepared, records)
      if (lost === undefined || (await this.#isWritten(prepared))) return prepared.answers
      problem = lost
      // Losers wait for a different while each, so that they do not meet again.
      await setTimeout(Math.random() * this.#branch.pauseMilliseconds * Math.min(attempt + 1, 10))
    }
    throw conflict('ledger-moved', `${mostAttempts} attempts to append to ${this.location} failed: ${problem}`)
  }

  /** As of the newest view that this ledger has read or written, when the record is known there; else the newest. */
  async record(digest: Digest): Promise<readonly string[]> {
    const path = recordPath(hexOf(digest))
    const known = this.#isCurrent ? this.#records.get(path) : undefined
    if (known !== undefined) return linesOf(known)
    const { commit, text = '' } = await this.#branch.newest(path)
    if (commit !== undefined && commit === this.#newest.commit) this.#records = new Map(this.#records).set(path, text)
    return linesOf(text)
  }

  /** True when the commit that seemed lost was ours, and only its answer got lost: the hashes tell our events from all. */
  async #isWritten({ fresh }: Prepared): Promise<boolean> {
    if (fresh.length === 0) return false
    const { events } = (await this.#snapshot()).view
    return fresh.every(({ seq, hash }) => events[seq - 1]?.hash === hash)
  }

  async #commit(snapshot: Snapshot, prepared: Prepared, records: ReadonlyMap<string, string>): Promise<Committed> {
    const { fresh, view } = prepared
    const files = new Map([...packEvents(snapshot.head, snapshot.segments.at(-1) ?? '', fresh), ...records])
    const subject = fresh.map(event => event.kind).join(', ') || 'record'
    this.#isCurrent = false
    const committed = await this.#branch.commit({ parent: snapshot.commit, subject, files })
    if (committed.lost !== undefined) return committed
    this.#seen = view.head
    if (committed.commit !== undefined) {
      const head = parseHead(files.get('head.json') ?? '')
      const segments = Array.from(
        { length: head.segment },
        (_, index) => files.get(segmentPath(index + 1)) ?? snapshot.segments[index] ?? ''
      )
      this.#newest = { commit: committed.commit, head, segments, view }
      this.#records = new Map([...this.#records, ...records])
      this.#isCurrent = true
    }
    return committed
  }

  async #snapshot(): Promise<Snapshot> {
    const commit = await this.#branch.head()
    const snapshot = commit === this.#newest.commit ? this.#newest : await this.#load(commit)
    this.#demandSeen(snapshot.view)
    if (snapshot !== this.#newest) this.#records = new Map()
    this.#newest = snapshot
    this.#seen = snapshot.view.head
    this.#isCurrent = true
    return snapshot
  }

  /** A branch that is rewritten while we look is another history, however long it is. */
  #demandSeen({ events, head }: LedgerView): void {
    const { sequence, hash } = this.#seen
    const was = `${this.location} had event ${sequence} a moment ago`
    if (head.sequence < sequence) throw unavailable('ledger-truncated', `${was} and is shorter now`)
    if (sequence === 0 || events[sequence - 1]?.hash === hash) return
    throw unavailable('ledger-altered', `${was}, and has another one there now`)
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

  async #changedRecords(commit: string | undefined, records: readonly RecordLines[]): Promise<Map<string, string>> {
    const files = new Map<string, string>()
    for (const { digest, lines } of records) {
      const path = recordPath(hexOf(digest))
      const old = files.get(path) ?? (await this.#recordAt(commit, path))
      const known = new Set(linesOf(old))
      const added = [...new Set(lines)].filter(line => !known.has(line))
      if (added.length > 0) files.set(path, old + added.map(line => `${line}\n`).join(''))
    }
    return files
  }

  async #recordAt(commit: string | undefined, path: string): Promise<string> {
    if (commit === undefined) return ''
    const known = commit === this.#newest.commit ? this.#records.get(path) : undefined
    return known ?? (await this.#branch.texts(commit, [path]))[0] ?? ''
  }
}

/** Undefined when a view that may be old is no ground to give up on. */
function guess(propose: Propose, view: LedgerView): LedgerChange | undefined {
  try {
    return propose(view)
  } catch {
    return undefined
  }
}
