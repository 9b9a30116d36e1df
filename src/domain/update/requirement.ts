import { type Delta, versionDelta } from './delta.ts'
import type { Ecosystem } from './entry.ts'
import { compareVersions } from './version.ts'

/** The version that a manifest's request is about, where it names one; else the request as it is written. */
export function requestedVersion(request: string): string {
  const text = request
    .trim()
    .replace(/^(?:npm|workspace|jsr|docker):/, '')
    .replace(/^@?[\w./-]{1,214}@(?=[\^~=<>]*\d)/, '')
  const found = /^(?:\^|~>|~=|~|===|==|=|>=|<=)?\s*(v?\d[\w.+!*-]*)$/.exec(text)
  return found?.[1] ?? text
}

/** A version as people read it: without the `v` that only some tags have, and without the folder of git's tags. */
export function plainVersion(version: string): string {
  return version.replace(/^(?:refs\/)?tags\/(?=v?\d)/, '').replace(/^v(?=\d)/, '')
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
  if (before.length !== after.length) return highestDelta(ecosystem, before, after)
  const steps = before.map((bound, index) => versionDelta(ecosystem, bound, after[index] ?? null))
  return steps.reduce(largerDelta, 'none')
}

export function largerDelta(one: Delta, other: Delta): Delta {
  return order.indexOf(one) >= order.indexOf(other) ? one : other
}

/** `^4.0` to `^4.0 || ^5.0` lets a larger version in; where the highest bound does not rise, nothing can be said. */
function highestDelta(ecosystem: Ecosystem, before: readonly string[], after: readonly string[]): Delta {
  const highest = (bounds: readonly string[]) =>
    bounds.reduce<string | undefined>((most, bound) => {
      if (most === undefined) return bound
      return (compareVersions(ecosystem, bound, most) ?? 0) > 0 ? bound : most
    }, undefined)
  const delta = versionDelta(ecosystem, highest(before) ?? null, highest(after) ?? null)
  return delta === 'patch' || delta === 'minor' || delta === 'major' ? delta : 'unknown'
}

function boundsOf(request: string): readonly string[] {
  return request.match(/\d[\w.+!*-]{0,200}/g)?.slice(0, 20) ?? []
}
