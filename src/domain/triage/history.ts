import type { LedgerEvent } from '../ledger/event.ts'
import type { Severity } from '../severity/level.ts'
import type { Decision } from './decide.ts'
import type { Move } from './duplicates.ts'

/** What the ledger knows about one pull request. Labels and comments can be edited; this cannot. */
export interface PullHistory {
  readonly head: string
  readonly decision: Decision
  readonly severity: Severity
  readonly decidedAt: string
  /** Since when a person is asked for without a break, ISO 8601; undefined when nobody is. */
  readonly since: string | undefined
  /** What it moves; undefined where nobody wrote it down. */
  readonly updates?: readonly Move[] | undefined
}

/** Decisions that ask for a person. Waiting neither starts nor stops the clock. */
const asking: ReadonlySet<Decision> = new Set<Decision>(['review', 'blocked'])

/** Folds the ledger into the newest decision of each pull request and the start of its clock. */
export function historyOf(events: readonly LedgerEvent[]): ReadonlyMap<number, PullHistory> {
  const history = new Map<number, PullHistory>()
  for (const event of events) {
    if (event.kind !== 'triage.decided') continue
    const { pull, head, decision, severity, updates } = event.data
    const before = history.get(pull)?.since
    const since = asking.has(decision) ? (before ?? event.time) : decision === 'wait' ? before : undefined
    history.set(pull, { head, decision, severity, decidedAt: event.time, since, updates })
  }
  return history
}

const day = 24 * 3_600_000

/**
 * Pull requests that were to be merged within the last day, while the ledger does not know that they were: a crash came
 * between, an answer got lost, or an armed merge happened later.
 */
export function owedMerges(events: readonly LedgerEvent[], now: Date): readonly number[] {
  const merged = new Set(
    events.flatMap(event =>
      event.kind === 'triage.merged' && event.data.effect === 'merged' ? `${event.data.pull}/${event.data.head}` : []
    )
  )
  const isOwed = ([number, { decision, head, decidedAt }]: readonly [number, PullHistory]) =>
    decision === 'merge' && now.getTime() - Date.parse(decidedAt) < day && !merged.has(`${number}/${head}`)
  return [...historyOf(events)].filter(isOwed).map(([number]) => number)
}

const hour = 3_600_000
/** Every settled decision is looked at again once in this many hours, spread evenly over the open pull requests. */
const roundHours = 120

/**
 * Whether a decision still stands without reading the pull request again: the same commit, nothing that hangs on checks,
 * and not its turn in the round. What may be merged, waits or is blocked is looked at anew every time.
 */
export function isSettled(
  history: PullHistory | undefined,
  { number, head, now }: { readonly number: number; readonly head: string; readonly now: Date }
): boolean {
  if (history === undefined || history.head !== head) return false
  if (history.decision !== 'review' && history.decision !== 'standard') return false
  return (number + Math.floor(now.getTime() / hour)) % roundHours !== 0
}
