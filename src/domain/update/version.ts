import semver from 'semver'
import type { Ecosystem } from './entry.ts'
import { comparePython } from './version-python.ts'
import { compareIdentifiers, compareNumbers, compareQualifiers } from './version-tail.ts'

/** A version taken apart: words before the first number, the numbers, and whatever follows them. */
export interface Version {
  readonly prefix: string
  readonly epoch: string
  readonly numbers: readonly string[]
  readonly tail: string
}

const longestVersion = 300

/** Takes a version apart; undefined when it has no number to begin with, as `latest` or a commit. */
export function parseVersion(text: string): Version | undefined {
  if (text.length > longestVersion || isCommit(text)) return undefined
  const found = /^([^\d]{0,100})(?:(\d{1,9})!)?(\d{1,40}(?:\.\d{1,40}){0,9})(.*)$/s.exec(text.trim())
  if (found === null) return undefined
  const [, before = '', epoch = '0', numbers = '', rest = ''] = found
  const prefix = before.replace(/^[=v^~<>\s]+$/i, '').replace(/v$/i, '')
  return { prefix, epoch, numbers: numbers.split('.').map(trimZeros), tail: rest.replace(/^[.-]$/, '') }
}

/** A full or shortened commit (hex with at least one letter, or forty digits), or the digest of an image. */
export function isCommit(text: string): boolean {
  if (text.startsWith('sha256:')) return true
  return /^[0-9a-f]{40}$|^[0-9a-f]{64}$/.test(text) || (/^[0-9a-f]{7,12}$/.test(text) && /[a-f]/.test(text))
}

/** Whether a version is a preview, which promises nothing to those who use it. */
export function isPreview(ecosystem: Ecosystem, text: string): boolean {
  const version = parseVersion(text)
  if (version === undefined) return false
  const release = { ...version, tail: '' }
  return ecosystem !== 'docker' && compareTails(ecosystem, version, release) === -1
}

/**
 * Orders two versions by the rules of their ecosystem: negative when `one` is older.
 * Undefined when the two cannot be compared; that is never to be taken for equal.
 */
export function compareVersions(ecosystem: Ecosystem, one: string, other: string): number | undefined {
  if (ecosystem === 'pip') return comparePython(one, other)
  if (ecosystem === 'npm') return compareNpm(one, other) ?? compareParts(ecosystem, one, other)
  return compareParts(ecosystem, one, other)
}

/** npm's own library knows npm's versions best; what it does not take for one is compared part by part. */
function compareNpm(one: string, other: string): number | undefined {
  const [left, right] = [semver.parse(one), semver.parse(other)]
  return left === null || right === null ? undefined : semver.compare(left, right)
}

function compareParts(ecosystem: Ecosystem, one: string, other: string): number | undefined {
  const left = parseVersion(one)
  const right = parseVersion(other)
  if (left === undefined || right === undefined || left.prefix !== right.prefix) return undefined
  return compareNumbers(left.numbers, right.numbers) || compareTails(ecosystem, left, right)
}

function compareTails(ecosystem: Ecosystem, left: Version, right: Version): number | undefined {
  if (left.tail === right.tail) return 0
  switch (ecosystem) {
    case 'docker':
    case 'github-actions':
      return undefined
    case 'pip':
      return comparePython(`0${left.tail}`, `0${right.tail}`)
    case 'maven':
    case 'gradle':
    case 'bundler':
    case 'composer':
    case 'cocoapods':
      return compareQualifiers(left.tail, right.tail)
    default:
      return compareIdentifiers(left.tail, right.tail)
  }
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '')
}
