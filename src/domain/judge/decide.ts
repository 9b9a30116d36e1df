import { alarmFires, totalOver } from './alarm.ts'
import { harmShown, type JudgeState, judgeTick, judgeTrace, startJudge } from './harm.ts'
import { type Profile, profileEndMs, referenceDurationMs, weightAt } from './profile.ts'
import { mayFinish, type RampFacts, rampWeight } from './ramp.ts'
import { thresholdsExceeded } from './thresholds.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

export type DecisionReason =
  | 'alarm-fired'
  | 'green-worse'
  | 'blind'
  | 'inconclusive'
  | 'profile-step'
  | 'profile-finished'
  | 'margin-proven'
  | 'no-fresh-data'
  | 'unchanged'

/** What to do after one tick. `weight` is a fraction, present with `shift` and `complete`. */
export interface Decision {
  readonly action: 'rollback' | 'shift' | 'wait' | 'complete' | 'inconclusive'
  readonly weight?: number
  readonly reason: DecisionReason
  /** W of the harm test; its threshold is 1 / alpha. */
  readonly evidence: number
  /** U: proven bound on green's error rate above blue's, a fraction; 1 when nothing is proven. */
  readonly bound: number
}

/** What the adaptive ramp needs beyond the trace. */
export interface AdaptiveSettings
  extends Pick<RampFacts, 'harmBudget' | 'expectedRequestsPerSecond' | 'reactionMs' | 'durationMs'> {}

export interface TickFacts {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** The floor under `adaptive` too: its end is the end of the rollout. */
  readonly profile: Profile
  readonly elapsedMs: number
  /** Green's fraction as it is now. */
  readonly weight: number
  readonly rule: 'sequential' | 'thresholds'
  readonly adaptive?: AdaptiveSettings | undefined
  /** How long the metrics gave nothing newer, and when that freezes the weight or ends the rollout. */
  readonly staleMs: number
  readonly freezeMs: number
  readonly blindTimeoutMs: number
  /** Percent of errors, both colours together, above which the alarm may fire; absent: no alarm. */
  readonly alarmErrorRate?: number | undefined
}

const alarmWindowMs = 5 * 60_000

/** Decides after one tick, purely: alarms first, then harm, then blindness, and only then progress. */
export function decideTick(facts: TickFacts): Decision {
  const state = judgeTrace(facts.header, facts.lines)
  const verdict = danger(facts, state) ?? (facts.adaptive ? ramp(facts, facts.adaptive, state) : step(facts, state))
  return { ...verdict, evidence: state.wealth, bound: state.bound }
}

type Verdict = Omit<Decision, 'evidence' | 'bound'>

function danger(facts: TickFacts, state: JudgeState): Verdict | undefined {
  if (alarmed(facts)) return { action: 'rollback', reason: 'alarm-fired' }
  const worse = facts.rule === 'thresholds' ? thresholdsExceeded(facts.header, facts.lines) : harmSeen(facts, state)
  if (worse) return { action: 'rollback', reason: 'green-worse' }
  if (facts.staleMs >= facts.blindTimeoutMs) return { action: 'rollback', reason: 'blind' }
  if (facts.staleMs >= facts.freezeMs) return { action: 'wait', reason: 'no-fresh-data' }
  return undefined
}

// W may fall again after it crossed; a rerun must come to the decision that an earlier turn came to.
function harmSeen({ header, lines }: TickFacts, last: JudgeState): boolean {
  return harmShown(last) || firstHarm(header, lines) !== undefined
}

/** 1-based number of the first tick at which harm is shown. */
export function firstHarm(header: TraceHeader, lines: readonly TraceLine[]): number | undefined {
  let state = startJudge(header)
  for (const line of lines) {
    state = judgeTick(state, line)
    if (harmShown(state)) return state.ticks
  }
  return undefined
}

function alarmed({ alarmErrorRate, header, lines }: TickFacts): boolean {
  if (alarmErrorRate === undefined) return false
  const scale = (header.plannedTicks * header.tickSeconds * 1000) / referenceDurationMs
  const { requests, errors } = totalOver(lines, (alarmWindowMs * scale) / 1000)
  return alarmFires(requests, errors, alarmErrorRate / 100)
}

function step(facts: TickFacts, state: JudgeState): Verdict {
  if (facts.elapsedMs >= profileEndMs(facts.profile)) {
    if (facts.rule === 'sequential' && !marginProven(facts.header, state)) return unproven
    return { action: 'complete', weight: 1, reason: 'profile-finished' }
  }
  return toward(weightAt(facts.profile, facts.elapsedMs), facts.weight)
}

const unproven: Verdict = { action: 'inconclusive', reason: 'inconclusive' }

function ramp(facts: TickFacts, adaptive: AdaptiveSettings, state: JudgeState): Verdict {
  const { bound, latencyProven } = state
  const { elapsedMs, header } = facts
  const margin = header.margin['error-points'] / 100
  const finish = { ...adaptive, elapsedMs, bound, latencyProven, margin, halfForMs: halfForMs(facts) }
  if (mayFinish(finish)) return { action: 'complete', weight: 0.95, reason: 'margin-proven' }
  if (elapsedMs >= profileEndMs(facts.profile)) {
    return marginProven(header, state) ? { action: 'complete', weight: 0.95, reason: 'margin-proven' } : unproven
  }
  const graceMs = header.graceSeconds * 1000
  return toward(rampWeight({ ...adaptive, elapsedMs, graceMs, bound, latencyProven }), facts.weight)
}

/** True when green is proven within the policy's margin, in errors and in latency. */
export function marginProven(header: TraceHeader, state: JudgeState): boolean {
  return state.bound <= header.margin['error-points'] / 100 && state.latencyProven
}

function toward(wanted: number, weight: number): Verdict {
  if (Math.abs(wanted - weight) < 1e-9) return { action: 'wait', reason: 'unchanged' }
  return { action: 'shift', weight: wanted, reason: 'profile-step' }
}

function halfForMs({ header, lines }: TickFacts): number {
  const below = lines.findLastIndex(line => line.weight < 0.5)
  return (lines.length - 1 - below) * header.tickSeconds * 1000
}
