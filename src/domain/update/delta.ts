import type { Ecosystem } from './entry.ts'
import { compareVersions, isCommit, isPreview, parseVersion, type Version } from './version.ts'

/**
 * How far a change goes, never less than it does.
 *
 * - `digest`: only the pinned commit or image changed, and no version says how much.
 * - `downgrade`: the new version is the older one.
 * - `unknown`: the two cannot be compared; to be treated as the largest step.
 */
export const deltas = ['none', 'patch', 'minor', 'major', 'digest', 'downgrade', 'added', 'removed', 'unknown'] as const
export type Delta = (typeof deltas)[number]

/** Tells how far it is from one version to another, by the ecosystem's own order; below 1.0.0 a minor step breaks. */
export function versionDelta(ecosystem: Ecosystem, from: string | null, to: string | null): Delta {
  if (from === to) return 'none'
  if (from === null) return 'added'
  if (to === null) return 'removed'
  if (isCommit(from) && isCommit(to)) return 'digest'
  const [before, after] = [parseVersion(from), parseVersion(to)]
  if (before === undefined || after === undefined || before.prefix !== after.prefix) return 'unknown'
  const order = compareVersions(ecosystem, from, to)
  if (order !== undefined && order > 0) return isLooser(before, after) ? 'unknown' : 'downgrade'
  if (before.epoch !== after.epoch || hasOtherFlavour(ecosystem, before, after)) return 'major'
  return numberDelta(before, after) ?? tailDelta(ecosystem, { from, to, before })
}

/** `v4.1.0` to `v4` names any 4: neither a step forward nor back. */
function isLooser(before: Version, after: Version): boolean {
  const shared = before.numbers.slice(0, after.numbers.length)
  return (
    after.numbers.length < before.numbers.length && shared.every((number, index) => number === after.numbers[index])
  )
}

function numberDelta(before: Version, after: Version): Delta | undefined {
  const length = Math.max(before.numbers.length, after.numbers.length)
  const at = Array.from({ length }, (_, index) => index).find(
    index => (before.numbers[index] ?? '0') !== (after.numbers[index] ?? '0')
  )
  if (at === undefined) return undefined
  const leadingZeros = before.numbers.slice(0, at).every(number => number === '0')
  if (at === 0 || (leadingZeros && at <= 2)) return 'major'
  return at === 1 ? 'minor' : 'patch'
}

interface TailStep {
  readonly from: string
  readonly to: string
  readonly before: Version
}

/** Leaving a preview counts as the step that the release is: 2.0.0-rc.1 to 2.0.0 is major. */
function tailDelta(ecosystem: Ecosystem, { from, to, before }: TailStep): Delta {
  // The numbers of an image's base system: `-alpine3.18` to `-alpine3.19`.
  if (ecosystem === 'docker') return 'minor'
  if (compareVersions(ecosystem, from, to) === undefined) return 'unknown'
  if (!isPreview(ecosystem, from) || isPreview(ecosystem, to)) return 'patch'
  const [, minor = '0', patch = '0'] = before.numbers
  if (patch !== '0') return 'patch'
  return minor === '0' ? 'major' : 'minor'
}

/** An image's other base system (`-alpine` for `-slim`) is another image. */
function hasOtherFlavour(ecosystem: Ecosystem, before: Version, after: Version): boolean {
  if (ecosystem !== 'docker') return false
  const wordsOf = (version: Version) => version.tail.toLowerCase().replace(/[\d.]+/g, '')
  return wordsOf(before) !== wordsOf(after)
}
