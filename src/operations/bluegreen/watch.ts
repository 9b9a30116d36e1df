import { Failure } from '../../domain/failure.ts'
import { type Course, judgeCourse } from '../../domain/judge/course.ts'
import { TraceHeader, type TraceLine } from '../../domain/judge/trace.ts'
import type { Staged } from '../../domain/ledger/state.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { MetricSample } from '../../ports/metric-source.ts'
import type { RouterState } from '../../ports/router.ts'
import type { DecidedBack } from '../../ports/trace-log.ts'
import type { BluegreenContext } from './context.ts'
import type { RolloutSettings } from './settings.ts'
import type { Standing } from './standing.ts'
import { isDue, nextLine, type Recorded } from './tick.ts'

/** What a rollout is judged by. */
export interface Watch {
  readonly header: TraceHeader
  /** False until a trace was begun; then there is nothing to judge yet. */
  readonly recorded: boolean
  /** Ticks that were judged before, and the one that has just ended. */
  readonly lines: readonly TraceLine[]
  /** What the judge knew after each line. */
  readonly course: Course
  /** The last of the lines, when it is new. */
  readonly fresh: TraceLine | undefined
  /** Totals of the metrics, from which the first tick will count. */
  readonly sample: MetricSample | undefined
  /** How long there was no data for both colours, milliseconds. */
  readonly staleMs: number
  readonly router: RouterState
  /** Green's fraction now, as the router answers it. */
  readonly weight: number
  /** Bad health checks of green in a row; null when nobody said where to ask. */
  readonly healthFailures: number | null
  readonly lagMs: number
  readonly shiftMs: number
  readonly seesInFlight: boolean
  /** Nothing is counted: an engine judges by itself. */
  readonly seesNothing: boolean
  /** An earlier run decided to go back, and died before the ledger had it. */
  readonly decided?: DecidedBack | undefined
}

export interface WatchPlace {
  readonly standing: Standing
  readonly staged: Staged
  /** What this run saw a turn ago. */
  readonly before: Watch | undefined
}

/** Reads the trace, the metrics, the router and green's health. A metric source that does not answer is blindness. */
export async function readWatch(
  context: BluegreenContext,
  settings: RolloutSettings,
  { standing, staged, before }: WatchPlace
): Promise<Watch> {
  const { ports } = context
  const recorded = await ports.trace.read(staged.deployment)
  const [sample, router, healthFailures] = await Promise.all([
    recorded === undefined ? ports.metrics.read() : readMetrics(context, recorded.base),
    ports.router.read(),
    ports.health.failures(staged.slot)
  ])
  const { lagMs, seesInFlight, seesNothing = false } = ports.metrics.capabilities()
  const { shiftMs } = ports.router.capabilities()
  const weight = greenWeight(router, staged.slot)
  const told = { sample, router, weight, healthFailures, lagMs, seesInFlight, seesNothing, shiftMs }
  if (recorded === undefined) {
    const header = await openingHeader(context, settings, otherSlot(staged.slot))
    return { ...told, header, recorded: false, lines: [], course: [], fresh: undefined, staleMs: 0 }
  }
  const startedAt = Date.parse(standing.environment?.rollout?.startedAt ?? '')
  const runningMs = ports.clock.now().getTime() - startedAt
  const seen = linesOf(recorded, sample, staged.slot, weight, runningMs)
  return { ...told, recorded: true, ...seen, course: judgeCourse(seen.header, seen.lines, knownOf(seen, before)) }
}

/** What was judged a turn ago, when the trace is the same as far as that; a rerun judges from the beginning. */
function knownOf({ header, lines }: Pick<Watch, 'header' | 'lines'>, before: Watch | undefined): Course {
  if (before === undefined || before.course.length > lines.length) return []
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  if (!same(header, before.header) || !same(lines.slice(0, before.lines.length), before.lines)) return []
  return before.course
}

/** Green's share of the traffic, whichever role the router thinks it has. */
export function greenWeight(router: RouterState, slot: Slot): number {
  return router.green === slot ? router.weight : 1 - router.weight
}

/** The ticks so far, with the one that has just ended, if it has. */
export function linesOf(
  recorded: Recorded,
  sample: MetricSample | undefined,
  slot: Slot,
  weight: number,
  runningMs: number
): Pick<Watch, 'header' | 'lines' | 'fresh' | 'staleMs' | 'decided'> {
  const { header, decided } = recorded
  const line = sample && nextLine(recorded, sample, { blue: otherSlot(slot), green: slot }, weight)
  const fresh = line && isDue(recorded, line) ? line : undefined
  const lines = fresh === undefined ? recorded.lines : [...recorded.lines, fresh]
  if (line?.blue && line.green) return { header, lines, fresh, decided, staleMs: 0 }
  const seen = recorded.lines.findLast(({ blue, green }) => blue !== null && green !== null)
  return { header, lines, fresh, decided, staleMs: Math.max(0, runningMs - (seen?.t ?? 0) * 1000) }
}

export async function openingHeader(
  context: BluegreenContext,
  settings: RolloutSettings,
  blue: Slot
): Promise<TraceHeader> {
  const { metrics } = context.ports
  const history = await metrics.history(blue, settings.historyMs)
  const { boundsMs, seesLatency } = metrics.capabilities()
  return TraceHeader.parse({
    trace: 1,
    tickSeconds: settings.tickMs / 1000,
    plannedTicks: settings.plannedTicks,
    boundsMs: [...boundsMs],
    ...(seesLatency === false && { latencyWatched: false }),
    history: history && { ...history, latency: [...history.latency] },
    ...settings.header
  })
}

export async function readMetrics({ ports }: BluegreenContext, base?: MetricSample): Promise<MetricSample | undefined> {
  try {
    return await ports.metrics.read(base)
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return undefined
    throw thrown
  }
}
