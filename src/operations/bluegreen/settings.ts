import { usage } from '../../domain/failure.ts'
import {
  namedProfile,
  type Profile,
  profileEndMs,
  referenceDurationMs,
  scaleProfile
} from '../../domain/judge/profile.ts'
import type { TraceHeader } from '../../domain/judge/trace.ts'
import { demandEnvironments } from '../../domain/policy/known-environments.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Rollout } from '../../domain/policy/rollout.ts'
import { rolloutOf } from '../../domain/policy/rollout-of.ts'
import type { BluegreenInputs } from './inputs.ts'

/** The policy's rollout with the inputs on top. Times are milliseconds; those of the judge and the profile are scaled. */
export interface RolloutSettings {
  readonly profileName: string
  readonly profile: Profile
  readonly adaptive: { readonly harmBudget: number; readonly holdback: number; readonly bakeMs: number } | undefined
  readonly rule: 'sequential' | 'thresholds'
  readonly durationMs: number
  readonly tickMs: number
  readonly plannedTicks: number
  /** Null: the router holds the weight for good, because the release cannot go back. */
  readonly leaseMs: number | null
  /** A line of the trace that spans more tells of a runner that was away. */
  readonly longestGapMs: number
  readonly lockMs: number
  readonly historyMs: number
  readonly blindTimeoutMs: number
  /** How long alarms and health are watched after the last step of a profile that has one. */
  readonly bakeMs: number
  readonly holdMs: number
  readonly retainMs: number
  readonly timeoutMs: number | undefined
  readonly alarms: { readonly errorRate: number; readonly health: number }
  readonly onFailure: 'rollback' | 'hold'
  readonly onInconclusive: Rollout['onInconclusive']
  readonly header: Pick<
    TraceHeader,
    'designEffect' | 'graceSeconds' | 'leastErrors' | 'tolerance' | 'margin' | 'alpha' | 'beta'
  >
}

const minute = 60_000
const referenceTickMs = 5000
const shortestTickMs = 250

/** Resolves profile, duration and limits. Throws `usage` where the environment has no rollout, or the lease is too short. */
export function rolloutSettings(policy: Policy, inputs: BluegreenInputs): RolloutSettings {
  demandEnvironments(policy, [inputs.environment])
  const rollout = rolloutOf(policy, inputs.environment)
  if (rollout === undefined) throw noRollout(inputs.environment)
  const durationMs = inputs.duration ?? rollout.duration
  const scale = durationMs / referenceDurationMs
  const named = inputs.profile ?? rollout.profile
  const profile = profileOf(named, durationMs)
  const tickMs = Math.max(shortestTickMs, referenceTickMs * scale)
  const leaseMs = inputs.lease ?? rollout.lease
  const onFailure = inputs.onFailure ?? rollout.onFailure
  if (inputs.mode === 'step') checkStepLease(inputs.lease, tickMs)
  const { harmBudget, holdback, alarms, onInconclusive } = rollout
  return {
    profileName: typeof named === 'string' ? named : 'list',
    profile,
    adaptive: named === 'adaptive' ? { harmBudget, holdback: holdback / 100, bakeMs: rollout.bake * scale } : undefined,
    rule: inputs.rule ?? rollout.rule,
    durationMs,
    tickMs,
    plannedTicks: Math.max(1, Math.round(profileEndMs(profile) / tickMs)),
    leaseMs: onFailure === 'hold' ? null : leaseMs,
    longestGapMs: Math.max(leaseMs, 2 * tickMs),
    lockMs: policy.environments[inputs.environment]?.lock ?? 120 * minute,
    historyMs: Math.max(1000, 10 * minute * scale),
    blindTimeoutMs: rollout.blindTimeout * scale,
    bakeMs: rollout.bake * scale,
    holdMs: rollout.hold,
    retainMs: rollout.retain,
    timeoutMs: inputs.timeout,
    alarms,
    onFailure,
    onInconclusive,
    header: headerOf(rollout, inputs, scale)
  }
}

function profileOf(named: Rollout['profile'], durationMs: number): Profile {
  if (typeof named === 'string') return namedProfile(named === 'adaptive' ? 'standard' : named, durationMs)
  return scaleProfile(
    named.map(step => ({ atMs: step.at, weight: step.weight / 100 })),
    durationMs
  )
}

function headerOf(rollout: Rollout, inputs: BluegreenInputs, scale: number): RolloutSettings['header'] {
  const { tolerance, margin, alpha, beta, grace } = rollout
  return {
    designEffect: 1,
    leastErrors: 1,
    graceSeconds: (grace * scale) / 1000,
    tolerance: {
      'error-relative': tolerance.errorRelative,
      'error-points': tolerance.errorPoints,
      latency: tolerance.latency
    },
    margin: {
      'error-points': inputs.maxErrorRateIncrease ?? margin.errorPoints,
      latency: inputs.maxLatencyIncrease ?? margin.latency
    },
    alpha,
    beta
  }
}

function checkStepLease(leaseMs: number | undefined, tickMs: number): void {
  if (leaseMs !== undefined && leaseMs >= 2 * tickMs) return
  throw usage(leaseMs === undefined ? 'missing-input' : 'bad-input', {
    input: 'lease',
    found: leaseMs === undefined ? undefined : `${leaseMs / 1000}s`,
    expected: `with mode: step, at least two intervals (${(2 * tickMs) / 1000}s or more between renewals)`,
    example: '12m'
  })
}

function noRollout(environment: string) {
  return usage('bad-policy', {
    input: `environments.${environment}.rollout`,
    found: 'no rollout',
    expected: 'a key "rollout" there, or for the whole policy',
    example: 'rollout: {}'
  })
}
