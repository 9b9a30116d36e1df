import semver from 'semver'
import type { Ecosystem } from './entry.ts'
import { compareVersions } from './version.ts'

/** Whether a version answers what a manifest asks for; false where that cannot be told. */
export function answers(ecosystem: Ecosystem, version: string, request: string): boolean {
  if (ecosystem === 'npm' || ecosystem === 'deno') return answersNpm(version, request)
  const bounds = request.split(',').map(bound => bound.trim())
  return bounds.every(bound => answersBound(ecosystem, version, bound))
}

/** npm's own library reads npm's ranges: hyphens, wildcards, carets, alternatives. */
function answersNpm(version: string, request: string): boolean {
  const range = request.replace(/^(?:npm|jsr|workspace):(?:@?[^@]{1,214}@)?/, '')
  return range.length <= 256 && version.length <= 256 && semver.satisfies(version, range)
}

function answersBound(ecosystem: Ecosystem, version: string, bound: string): boolean {
  const found = /^(\^|~>|~=|~|===?|>=|<=|!=|=|>|<)?\s*v?(\d[\w.+!-]{0,100})$/.exec(bound)
  if (found?.[2] === undefined) return false
  const order = compareVersions(ecosystem, version, found[2])
  if (order === undefined) return false
  switch (found[1]) {
    case '>':
      return order > 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '!=':
      return order !== 0
    case '>=':
      return order >= 0
    case '^':
    case '~':
    case '~>':
    case '~=':
      return order >= 0 && staysBelow(found[1], version, found[2])
    default:
      return order === 0 || (ecosystem === 'cargo' && order >= 0 && staysBelow('^', version, found[2]))
  }
}

/** A caret keeps the first number that is not zero; a tilde keeps all that are written but the last. */
function staysBelow(operator: string, version: string, bound: string): boolean {
  const [have, want] = [version, bound].map(text => text.split(/[.+-]/)) as [string[], string[]]
  const firstSet = want.findIndex(part => part !== '0')
  const kept = operator === '^' ? Math.max(firstSet, 0) + 1 : Math.max(want.length - 1, 1)
  return want.slice(0, kept).every((part, index) => part === have[index])
}
