import { harmedRequests } from '../../domain/judge/harmed.ts'
import type { BluegreenFacts } from './observe.ts'

/** Requests that failed on green beyond what blue's rate explains. */
export function harmedSoFar({ trace }: Pick<BluegreenFacts, 'trace'>): number {
  return harmedRequests(trace?.lines ?? [])
}

/** All requests of both colours since the rollout started. */
export function requestsSoFar({ trace }: Pick<BluegreenFacts, 'trace'>): number {
  return (trace?.lines ?? []).reduce((sum, line) => sum + (line.blue?.requests ?? 0) + (line.green?.requests ?? 0), 0)
}
