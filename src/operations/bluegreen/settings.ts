import { usage } from '../../domain/failure.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { BluegreenInputs } from './inputs.ts'

export interface ProfileStep {
  /** Milliseconds after the start of the rollout. */
  readonly atMs: number
  /** Green's fraction from then on, 0 to 1. */
  readonly weight: number
}

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
const profiles: Readonly<Record<string, readonly ProfileStep[]>> = {
  standard: steps([0, 10], [10, 50], [20, 90], [30, 100]),
  linear: steps(
    ...Array.from({ length: 10 }, (_, index): [number, number] => [index * 3, (index + 1) * 10]),
    [30, 100]
  ),
  gentle: steps(...Array.from({ length: 20 }, (_, index): [number, number] => [index * 3, (index + 1) * 5]), [60, 100])
}

/** Resolves profile, duration and limits. Throws `usage` where the environment has no rollout. */
export function rolloutSettings(policy: Policy, inputs: BluegreenInputs): RolloutSettings {
  const { rollout } = policy
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
  const unscaled =
    typeof named === 'string'
      ? (profiles[named] ?? profiles.standard ?? [])
      : named.map(step => ({ atMs: step.at, weight: step.weight / 100 }))
  const scaled = unscaled.map(step => ({ ...step, atMs: step.atMs * scale }))
  const tickMs = Math.max(shortestTickMs, 5000 * scale)
  const { tolerance, margin } = rollout
  return {
    profileName: typeof named === 'string' ? named : 'list',
    steps: scaled,
    tickMs,
    plannedTicks: Math.max(1, Math.round((scaled.at(-1)?.atMs ?? duration) / tickMs)),
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

/** Green's fraction at a moment of the rollout; the last step is exactly 1. */
export function weightAt(profile: readonly ProfileStep[], elapsedMs: number): number {
  return profile.findLast(step => step.atMs <= elapsedMs)?.weight ?? 0
}

function steps(...pairs: readonly [number, number][]): readonly ProfileStep[] {
  return pairs.map(([at, percent]) => ({ atMs: at * minute, weight: percent / 100 }))
}
