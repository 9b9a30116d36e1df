import type { Ecosystem } from '../update/entry.ts'
import { compareVersions } from '../update/version.ts'

/**
 * Whether a version lies in a range such as `>= 1.0.0, < 1.2.3`; `||` stands between alternatives.
 * Undefined when the range or the version cannot be read: that is never to be taken for outside.
 */
export function isInRange(ecosystem: Ecosystem, version: string, range: string): boolean | undefined {
  const alternatives = range.split('||').map(part => isInAll(ecosystem, version, part))
  if (alternatives.includes(true)) return true
  return alternatives.includes(undefined) ? undefined : false
}

function isInAll(ecosystem: Ecosystem, version: string, range: string): boolean | undefined {
  const bounds = range.split(',').map(bound => bound.trim())
  const answers = bounds.map(bound => isInBound(ecosystem, version, bound))
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

function isInBound(ecosystem: Ecosystem, version: string, bound: string): boolean | undefined {
  const found = /^(<=|>=|<|>|==?|!=)?\s*(\S{1,200})$/.exec(bound)
  if (found?.[2] === undefined) return undefined
  const order = compareVersions(ecosystem, version, found[2])
  if (order === undefined) return undefined
  switch (found[1]) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    case '!=':
      return order !== 0
    default:
      return order === 0
  }
}
