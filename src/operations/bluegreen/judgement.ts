import { steeredMs } from '../../domain/judge/course.ts'
import type { Decision, TickFacts } from '../../domain/judge/decide.ts'
import type { Staged } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { BluegreenFacts } from './observe.ts'
import type { Steering, SteeringStep } from './plan.ts'
import type { Watch } from './watch.ts'

/** What the judge is asked after a tick. */
export function tickFacts({ settings }: BluegreenFacts, watch: Watch): TickFacts {
  const { header, lines, course, weight, staleMs, lagMs, shiftMs } = watch
  const { adaptive, durationMs, tickMs } = settings
  return {
    header,
    lines,
    known: course,
    weight,
    // Where nothing is counted nobody waits for counts.
    staleMs: watch.seesNothing ? 0 : staleMs,
    durationMs,
    profile: settings.profile,
    // A source that shows whole minutes makes long lines while somebody steers all the time.
    elapsedMs: steeredMs(header, lines, Math.max(settings.longestGapMs, 2 * lagMs)),
    rule: settings.rule,
    adaptive: adaptive && {
      ...adaptive,
      expectedRequestsPerSecond: requestsPerSecond(watch, settings.historyMs),
      reactionMs: tickMs + lagMs + shiftMs
    },
    freezeMs: 2 * Math.max(lagMs, tickMs),
    blindTimeoutMs: Math.max(settings.blindTimeoutMs, 2 * lagMs + tickMs),
    alarmErrorRate: settings.alarms.errorRate
  }
}

/** Turns what the judge says into a step. Health comes first, and outside the statistics. */
export function stepAfter(decision: Decision, facts: BluegreenFacts, steering: Steering): SteeringStep {
  const { settings } = facts
  const { healthFailures, weight } = steering.watch
  if ((healthFailures ?? 0) >= settings.alarms.health) return goBack('health-failed', facts, steering)
  switch (decision.action) {
    case 'rollback':
      return goBack(decision.reason as ReasonCode, facts, steering)
    case 'complete':
      return { ...steering, kind: 'complete', weight: 1 }
    case 'inconclusive':
      return undecided(facts, steering)
    default:
      return { ...steering, kind: 'tick', weight: decision.weight ?? weight }
  }
}

function goBack(reason: ReasonCode, { settings }: BluegreenFacts, steering: Steering): SteeringStep {
  if (settings.onFailure === 'rollback') return { ...steering, kind: 'rollback', reason }
  return { ...steering, kind: 'hold', reason: 'on-failure-hold', weight: steering.watch.weight }
}

/** An end before the profile's end. A release that cannot go back stays where it is. */
export function stopEarly({ settings, started, interrupted }: BluegreenFacts, steering: Steering): SteeringStep {
  const reason = 'interrupted'
  const { router, weight } = steering.watch
  if (!interrupted && router.engine?.phase === 'paused') {
    return { ...steering, kind: 'hold', reason: 'engine-paused', weight }
  }
  if (settings.onFailure === 'rollback' || !started) return { ...steering, kind: 'abort', reason }
  return { ...steering, kind: 'hold', reason, weight }
}

/** True when the step's time is over. After the profile that is no interruption: a held rollout ends as held. */
export function isOutOfTime(facts: BluegreenFacts, { action }: Decision): boolean {
  const { timeoutMs } = facts.settings
  const goesOn = action !== 'inconclusive' || facts.router.engine !== undefined
  return timeoutMs !== undefined && goesOn && runMs(facts) >= timeoutMs
}

function runMs({ environment, now }: BluegreenFacts): number {
  return now.getTime() - Date.parse(environment?.lock?.acquiredAt ?? '')
}

function undecided(facts: BluegreenFacts, steering: Steering): SteeringStep {
  const { settings } = facts
  const { weight } = steering.watch
  const reason = 'inconclusive'
  if (settings.onInconclusive === 'promote') return { ...steering, kind: 'complete', weight: 1 }
  if (settings.onInconclusive === 'rollback') return { ...steering, kind: 'rollback', reason }
  if (settings.timeoutMs !== undefined && runMs(facts) < settings.timeoutMs) {
    return { ...steering, kind: 'tick', weight, held: reason }
  }
  return { ...steering, kind: 'hold', reason, weight }
}

/** Why traffic must not even begin to move: the router or the metrics are not what the ledger and the judge need. */
export function openingRefusal(
  { environment, settings: { onFailure } }: BluegreenFacts,
  watch: Watch,
  staged: Staged
): { readonly reason: ReasonCode; readonly found: string } | undefined {
  const live = environment?.live
  const { router, weight, sample } = watch
  if (router.engine !== undefined && onFailure === 'hold') {
    return { reason: 'bad-policy', found: 'on-failure: hold, which an engine with an analysis of its own does not do' }
  }
  if (live !== undefined && (router.blue !== live.slot || weight > 0)) {
    const found = `the router serves slot ${router.blue} and gives ${weight * 100} % to slot ${staged.slot}`
    return { reason: 'router-elsewhere', found }
  }
  if (watch.seesNothing) return undefined
  if (sample !== undefined && (sample.slots.a === null || sample.slots.b === null)) {
    return { reason: 'blind', found: 'the metric source has no data for both slots' }
  }
  if (watch.seesInFlight || watch.healthFailures !== null) return undefined
  const found = 'these metrics do not see requests in flight, so green needs a health-url'
  return { reason: 'missing-input', found }
}

function requestsPerSecond({ header, lines }: Watch, historyMs: number): number {
  const last = lines.at(-1)
  if (last === undefined) return (header.history?.requests ?? 0) / (historyMs / 1000)
  const requests = lines.reduce((sum, { blue, green }) => sum + (blue?.requests ?? 0) + (green?.requests ?? 0), 0)
  return requests / last.t
}
