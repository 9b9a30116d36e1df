import { alarmFires, totalOver } from './alarm.ts'
import { type Course, firstHarm, judgeCourse } from './course.ts'
import { type JudgeState, startJudge } from './harm.ts'
import { type Profile, profileEndMs, referenceDurationMs, weightAt } from './profile.ts'
import { mayFinish, type RampFacts, rampWeight } from './ramp.ts'
import { thresholdsWereExceeded } from './thresholds.ts'
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
  /** All that the judge knows after the last tick. */
  readonly state: JudgeState
  readonly course: Course
}

/** What the adaptive ramp needs beyond the trace. */
export interface AdaptiveSettings extends Pick<RampFacts, 'harmBudget' | 'expectedRequestsPerSecond' | 'reactionMs'> {
  /** Fraction that stays on blue, and how long, once the margin is proven. */
  readonly holdback: number
  readonly bakeMs: number
}

export interface TickFacts {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** What the judge knew after each of the first lines; saves judging them again. */
  readonly known?: Course | undefined
  /** The floor under `adaptive` too: its end is the end of the rollout. */
  readonly profile: Profile
  /** Scales the judge's own windows by durationMs / 30 min. */
  readonly durationMs: number
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
const thresholdWindowMs = 60_000

/** Decides after one tick, purely: alarms first, then harm, then blindness, and only then progress. */
export function decideTick(facts: TickFacts): Decision {
  const course = judgeCourse(facts.header, facts.lines, facts.known)
  const state = course.at(-1) ?? startJudge(facts.header)
  const verdict = danger(facts, course) ?? (facts.adaptive ? ramp(facts, facts.adaptive, course) : step(facts, state))
  return { ...verdict, state, course }
}

type Verdict = Omit<Decision, 'state' | 'course'>

function danger(facts: TickFacts, course: Course): Verdict | undefined {
  if (alarmed(facts)) return { action: 'rollback', reason: 'alarm-fired' }
  if (worse(facts, course)) return { action: 'rollback', reason: 'green-worse' }
  if (facts.staleMs >= facts.blindTimeoutMs) return { action: 'rollback', reason: 'blind' }
  if (facts.staleMs >= facts.freezeMs) return { action: 'wait', reason: 'no-fresh-data' }
  return undefined
}

/** Looks at every tick so far: a rerun must come to the decision that an earlier turn came to. */
function worse(facts: TickFacts, course: Course): boolean {
  if (facts.rule === 'sequential') return firstHarm(course) !== undefined
  return thresholdsWereExceeded(facts.header, facts.lines, scaledSeconds(thresholdWindowMs, facts))
}

function alarmed(facts: TickFacts): boolean {
  if (facts.alarmErrorRate === undefined) return false
  const { requests, errors } = totalOver(facts.lines, scaledSeconds(alarmWindowMs, facts))
  return alarmFires(requests, errors, facts.alarmErrorRate / 100)
}

function scaledSeconds(milliseconds: number, { durationMs }: TickFacts): number {
  return (milliseconds * durationMs) / referenceDurationMs / 1000
}

function step(facts: TickFacts, state: JudgeState): Verdict {
  if (facts.elapsedMs < profileEndMs(facts.profile)) {
    return toward(weightAt(facts.profile, facts.elapsedMs), facts.weight, 'profile-step')
  }
  if (facts.rule === 'sequential' && !marginProven(facts.header, state)) return unproven
  return { action: 'complete', weight: 1, reason: 'profile-finished' }
}

const unproven: Verdict = { action: 'inconclusive', reason: 'inconclusive' }

function ramp(facts: TickFacts, adaptive: AdaptiveSettings, course: Course): Verdict {
  const { elapsedMs, header, lines, durationMs } = facts
  const proven = lines[provenIndex(facts, course)]
  if (proven !== undefined) {
    const bakedMs = ((lines.at(-1)?.t ?? 0) - proven.t) * 1000
    if (bakedMs >= adaptive.bakeMs) return { action: 'complete', weight: 1, reason: 'margin-proven' }
    return toward(1 - adaptive.holdback, facts.weight, 'margin-proven')
  }
  if (elapsedMs >= profileEndMs(facts.profile)) return unproven
  const { bound, latencyProven } = course.at(-1) ?? startJudge(header)
  const graceMs = header.graceSeconds * 1000
  const wanted = rampWeight({ ...adaptive, durationMs, elapsedMs, graceMs, bound, latencyProven })
  return toward(wanted, facts.weight, 'profile-step')
}

/** First line after which the rollout might finish, -1 before. A proof that was good enough once stays so. */
function provenIndex(facts: TickFacts, course: Course): number {
  const { header, lines, durationMs } = facts
  const now = lines.at(-1)?.t ?? 0
  const margin = header.margin['error-points'] / 100
  let halfForMs = 0
  return lines.findIndex((line, index) => {
    halfForMs = line.weight < 0.5 ? 0 : halfForMs + header.tickSeconds * 1000
    const { bound, latencyProven } = course[index] as JudgeState
    const elapsedMs = facts.elapsedMs - (now - line.t) * 1000
    const early = mayFinish({ elapsedMs, durationMs, halfForMs, bound, margin, latencyProven })
    return early || (elapsedMs >= profileEndMs(facts.profile) && bound <= margin && latencyProven)
  })
}

/** True when green is proven within the policy's margin, in errors and in latency. */
export function marginProven(header: TraceHeader, state: JudgeState): boolean {
  return state.bound <= header.margin['error-points'] / 100 && state.latencyProven
}

function toward(wanted: number, weight: number, reason: DecisionReason): Verdict {
  if (Math.abs(wanted - weight) < 1e-9) return { action: 'wait', reason: 'unchanged' }
  return { action: 'shift', weight: wanted, reason }
}
