/** One step of a profile: from `atMs` on, green gets `weight` (a fraction). */
export interface ProfileStep {
  readonly atMs: number
  readonly weight: number
}

/** Weights over time, in order; the last step is 1. */
export type Profile = readonly ProfileStep[]

export type ProfileName = 'standard' | 'linear' | 'gentle'

const minute = 60_000

/** The duration that the named profiles and the judge's times are written for. */
export const referenceDurationMs = 30 * minute

const named: Readonly<Record<ProfileName, Profile>> = {
  standard: [
    { atMs: 0, weight: 0.1 },
    { atMs: 10 * minute, weight: 0.5 },
    { atMs: 20 * minute, weight: 0.9 },
    { atMs: 30 * minute, weight: 1 }
  ],
  linear: [...evenly(0.1), { atMs: 30 * minute, weight: 1 }],
  gentle: [...evenly(0.05), { atMs: 60 * minute, weight: 1 }]
}

/** Scales a named profile by `durationMs / 30 min`. */
export function namedProfile(name: ProfileName, durationMs: number = referenceDurationMs): Profile {
  return scaleProfile(named[name], durationMs)
}

/** Stretches a profile that is written for 30 minutes. */
export function scaleProfile(profile: Profile, durationMs: number): Profile {
  return profile.map(({ atMs, weight }) => ({ atMs: (atMs * durationMs) / referenceDurationMs, weight }))
}

/** Green's fraction at a time; before the first step it is 0. */
export function weightAt(profile: Profile, elapsedMs: number): number {
  return profile.findLast(step => step.atMs <= elapsedMs)?.weight ?? 0
}

/** When the last step is due. */
export function profileEndMs(profile: Profile): number {
  return profile.at(-1)?.atMs ?? 0
}

/** Starts at `step` and adds it every three minutes, up to but without the last step. */
function evenly(step: number): ProfileStep[] {
  const steps = Math.round(1 / step)
  const last = steps === 10 ? steps : steps - 1
  return Array.from({ length: last }, (_, index) => ({
    atMs: index * 3 * minute,
    weight: Math.round((index + 1) * step * 100) / 100
  })).filter(({ weight }) => weight < 1)
}
