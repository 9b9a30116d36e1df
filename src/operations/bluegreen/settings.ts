import { usage } from '../../domain/failure.ts'
import { namedProfile, type ProfileStep, scaleProfile } from '../../domain/judge/profile.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { rolloutOf } from '../../domain/policy/rollout-of.ts'
import type { BluegreenInputs } from './inputs.ts'

/** The policy's rollout with the inputs on top; every time is scaled by duration / 30 min, in milliseconds. */
export interface RolloutSettings {
  readonly profileName: string
  readonly steps: readonly ProfileStep[]
  readonly tickMs: number
  readonly plannedTicks: number
  readonly leaseMs: number
  readonly historyMs: number
  readonly holdMs: number
  readonly retainMs: number
  readonly marginPoints: number
  readonly onFailure: 'rollback' | 'hold'
  readonly onInconclusive: 'rollback' | 'hold'
  readonly header: {
    readonly designEffect: number
    readonly graceSeconds: number
    readonly tolerance: { readonly 'error-relative': number; readonly 'error-points': number; readonly latency: number }
    readonly margin: { readonly 'error-points': number; readonly latency: number }
    readonly alpha: number
    readonly beta: number
  }
}

const minute = 60_000
const fullMs = 30 * minute
const shortestTickMs = 250

/** Resolves profile, duration and limits. Throws `usage` where the environment has no rollout. */
export function rolloutSettings(policy: Policy, inputs: BluegreenInputs): RolloutSettings {
  const rollout = rolloutOf(policy, inputs.environment)
  if (rollout === undefined) {
    throw usage('bad-policy', {
      input: 'policy',
      found: 'no rollout',
      expected: 'a key "rollout"',
      example: 'rollout: {}'
    })
  }
  const duration = inputs.duration ?? rollout.duration
  const scale = duration / fullMs
  const named = inputs.profile ?? rollout.profile
  const steps =
    typeof named === 'string'
      ? namedProfile(named === 'adaptive' ? 'standard' : named, duration)
      : scaleProfile(
          named.map(step => ({ atMs: step.at, weight: step.weight / 100 })),
          duration
        )
  const tickMs = Math.max(shortestTickMs, 5000 * scale)
  const { tolerance, margin } = rollout
  return {
    profileName: typeof named === 'string' ? named : 'list',
    steps,
    tickMs,
    plannedTicks: Math.max(1, Math.round((steps.at(-1)?.atMs ?? duration) / tickMs)),
    leaseMs: rollout.lease,
    historyMs: Math.max(1000, 10 * minute * scale),
    holdMs: rollout.hold,
    retainMs: rollout.retain,
    marginPoints: margin.errorPoints,
    onFailure: rollout.onFailure,
    onInconclusive: rollout.onInconclusive,
    header: {
      designEffect: 1,
      graceSeconds: (rollout.grace * scale) / 1000,
      tolerance: {
        'error-relative': tolerance.errorRelative,
        'error-points': tolerance.errorPoints,
        latency: tolerance.latency
      },
      margin: { 'error-points': margin.errorPoints, latency: margin.latency },
      alpha: rollout.alpha,
      beta: rollout.beta
    }
  }
}
