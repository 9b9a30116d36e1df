import type { BluegreenFacts } from './observe.ts'

/** Requests that failed on green beyond what blue's rate explains; with blue silent the expected rate is 0. */
export function harmedSoFar({ trace }: Pick<BluegreenFacts, 'trace'>): number {
  const harmed = (trace?.lines ?? []).map(({ green, blue }) => {
    if (green === null) return 0
    const rate = blue === null || blue.requests === 0 ? 0 : blue.errors / blue.requests
    return Math.max(0, green.errors - green.requests * rate)
  })
  return harmed.reduce((sum, one) => sum + one, 0)
}

/** All requests of both colours since the rollout started. */
export function requestsSoFar({ trace }: Pick<BluegreenFacts, 'trace'>): number {
  return (trace?.lines ?? []).reduce((sum, line) => sum + (line.blue?.requests ?? 0) + (line.green?.requests ?? 0), 0)
}
