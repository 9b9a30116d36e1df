import { type Delta, versionDelta } from './delta.ts'
import type { Ecosystem } from './entry.ts'

/** The version that a manifest's request is about, where it names one; else the request as it is written. */
export function requestedVersion(request: string): string {
  const text = request
    .trim()
    .replace(/^(?:npm|workspace|jsr|docker):/, '')
    .replace(/^@?[\w./-]{1,214}@(?=[\^~=<>]*\d)/, '')
  const found = /^(?:\^|~>|~=|~|===|==|=|>=|<=)?\s*(v?\d[\w.+!*-]*)$/.exec(text)
  return found?.[1] ?? text
}

/** A version as people read it: without the `v` that only some tags have. */
export function plainVersion(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

const order: readonly Delta[] = [
  'none',
  'digest',
  'patch',
  'minor',
  'major',
  'added',
  'removed',
  'downgrade',
  'unknown'
]

/** How far a request moves: the largest step among its bounds. */
export function requestDelta(ecosystem: Ecosystem, from: string, to: string): Delta {
  const single = versionDelta(ecosystem, requestedVersion(from), requestedVersion(to))
  const [before, after] = [boundsOf(from), boundsOf(to)]
  if (before.length <= 1 && after.length <= 1) return single
  if (before.length !== after.length) return 'unknown'
  const steps = before.map((bound, index) => versionDelta(ecosystem, bound, after[index] ?? null))
  return steps.reduce(largerDelta, 'none')
}

export function largerDelta(one: Delta, other: Delta): Delta {
  return order.indexOf(one) >= order.indexOf(other) ? one : other
}

function boundsOf(request: string): readonly string[] {
  return request.match(/\d[\w.+!*-]{0,200}/g)?.slice(0, 20) ?? []
}
