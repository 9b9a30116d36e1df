import type { LedgerEvent } from '../ledger/event.ts'
import { type Course, type Place, releasesOf } from './courses.ts'
import { type Counted, isWithin, judged, type Metric, share, summary, type Window } from './metric.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000

export interface Asked extends Place {
  readonly window: Window
  /** How long a completed release may still be taken back and count as failed. */
  readonly bakeMs: number
  /** True when releases of a train are left out of the lead time's target; they are told apart in any case. */
  readonly trainsApart?: boolean | undefined
}

/** Days with a completed release, per day of the window. */
export function deploymentFrequency(events: readonly LedgerEvent[], { window, ...place }: Asked): Metric {
  const released = releasesOf(events, place).filter(({ completed }) => completed && isWithin(completed.time, window))
  const days = new Set(released.map(({ completed }) => completed?.time.slice(0, 10)))
  const length = (window.to - window.from) / dayMs
  return judged({
    name: 'deployment-frequency',
    unit: 'per-day',
    value: length > 0 ? days.size / length : null,
    target: { kind: 'at-least', value: 1 },
    counted: released.map(one => counted(one.completed?.seq ?? one.start.seq, `${one.id} completed`))
  })
}

/** Completed and not taken back within the bake time, of those that were begun and ended. */
export function deploymentSuccess(events: readonly LedgerEvent[], { window, bakeMs, ...place }: Asked): Metric {
  const ended = releasesOf(events, place).filter(one => isWithin(one.start.time, window) && hasEnded(one))
  const good = ended.filter(one => isGood(one, bakeMs))
  return judged({
    name: 'deployment-success',
    unit: 'share',
    value: share(good.length, ended.length),
    target: { kind: 'at-least', value: 0.95 },
    counted: ended.map(one => counted(one.start.seq, `${one.id} ${isGood(one, bakeMs) ? 'succeeded' : 'failed'}`)),
    beside: { succeeded: good.length, ended: ended.length }
  })
}

/** Taken back, of those that got traffic. */
export function rollbackRate(events: readonly LedgerEvent[], { window, ...place }: Asked): Metric {
  const served = releasesOf(events, place).filter(({ traffic }) => traffic && isWithin(traffic.time, window))
  const back = served.filter(one => one.back !== undefined)
  return judged({
    name: 'rollback-rate',
    unit: 'share',
    value: share(back.length, served.length),
    target: { kind: 'at-most', value: 0.05 },
    counted: served.map(one => counted(one.traffic?.seq ?? 0, `${one.id} ${one.back ? 'was taken back' : 'stayed'}`)),
    beside: { back: back.length, served: served.length }
  })
}

/**
 * From the commit to the first completed release of its build, averaged; builds without a commit time do not count. What
 * waited for a train is told apart, and counts unless the policy says otherwise.
 */
export function leadTime(events: readonly LedgerEvent[], { window, trainsApart = false, ...place }: Asked): Metric {
  const committed = commitTimes(events, place)
  const trains = trainsOf(events)
  const seen = new Set<string>()
  const leads = releasesOf(events, place).flatMap(({ completed, digest, id }) => {
    const from = committed.get(digest)
    if (completed === undefined || from === undefined || seen.has(digest)) return []
    seen.add(digest)
    if (!isWithin(completed.time, window)) return []
    const train = trains.get(id)
    const text = `${id} from ${from}${train === undefined ? '' : `, by the train ${train}`}`
    return [{ ...counted(completed.seq, text), length: Date.parse(completed.time) - Date.parse(from), train }]
  })
  const figures = summary(leads.filter(({ train }) => !trainsApart || train === undefined).map(one => one.length))
  const scheduled = summary(leads.filter(({ train }) => train !== undefined).map(one => one.length))
  return judged({
    name: 'lead-time',
    unit: 'milliseconds',
    value: figures?.mean ?? null,
    target: { kind: 'at-most', value: 4 * hourMs },
    counted: leads.map(({ seq, text }) => ({ seq, text })),
    ...((figures ?? scheduled) && {
      beside: {
        ...(figures && { median: figures.median, p90: figures.p90 }),
        ...(scheduled && { 'scheduled mean': scheduled.mean, 'scheduled median': scheduled.median })
      }
    })
  })
}

/** Which train a deployment left by; the others went on merge or by hand. */
function trainsOf(events: readonly LedgerEvent[]): ReadonlyMap<string, string> {
  const decided = events.flatMap(({ kind, data }) => {
    if (kind !== 'promotion.decided' || data.train === undefined || data.deployment === undefined) return []
    return [[data.deployment, data.train] as const]
  })
  return new Map(decided)
}

function commitTimes(events: readonly LedgerEvent[], { artifact }: Place): ReadonlyMap<string, string> {
  const built = events.flatMap(({ kind, subject, data }) => {
    if (kind !== 'artifact.built' || subject.artifact !== artifact || subject.digest === undefined) return []
    return data.committedAt === undefined ? [] : [[subject.digest, data.committedAt] as const]
  })
  return new Map(built)
}

function hasEnded({ completed, failed, back }: Course): boolean {
  return completed !== undefined || failed !== undefined || back !== undefined
}

function isGood({ completed, back }: Course, bakeMs: number): boolean {
  if (completed === undefined) return false
  return back === undefined || Date.parse(back.time) - Date.parse(completed.time) > bakeMs
}

function counted(seq: number, text: string): Counted {
  return { seq, text }
}
