import type { IdentitySample } from './identity.ts'

/** How connections were spread over instances, as far as they named themselves. */
export interface Routing {
  /** Why the samples are not independent, when they are not. */
  readonly sticky?: string
  readonly note: string
}

const fewestForRuns = 12
const leastShareOfSwitches = 0.3

/**
 * Looks whether connections were routed independently, on which every bound rests. Affinity to the caller's address
 * shows as fewer instances than there are; affinity for a time, as long runs of the same one.
 */
export function routingOf(samples: readonly IdentitySample[], instances: number | undefined): Routing {
  const named = samples.flatMap(({ instance }) => instance ?? [])
  const counts = new Map<string, number>()
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (instances !== undefined && counts.size < instances) {
    return { sticky: `routing is sticky: ${counts.size} of ${instances} instances answered`, note: '' }
  }
  if (counts.size > 1 && named.length >= fewestForRuns && switchesTooSeldom(named, counts)) {
    return { sticky: `routing is sticky: ${counts.size} instances answered in long runs`, note: '' }
  }
  if (counts.size === 0) return { note: '' }
  return { note: `; ${counts.size} ${counts.size === 1 ? 'instance' : 'instances'} answered` }
}

/** Independent draws change from one to the next with probability 1 − Σp²; far fewer changes are no chance. */
function switchesTooSeldom(named: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const same = [...counts.values()].reduce((sum, count) => sum + (count / named.length) ** 2, 0)
  const expected = (1 - same) * (named.length - 1)
  const observed = named.filter((name, index) => index > 0 && name !== named[index - 1]).length
  // One stray answer of another instance is expected to switch only twice; that alone is no run.
  return expected >= 4 && observed < expected * leastShareOfSwitches
}
