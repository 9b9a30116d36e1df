/** Which licences are welcome; what is in neither list is unknown, and so is what cannot be read. */
export interface LicenceRules {
  readonly allow: readonly string[]
  readonly deny: readonly string[]
  /** Package → why its licence is all right nevertheless. */
  readonly exceptions: Readonly<Record<string, string>>
}

export type LicenceVerdict = 'allowed' | 'denied' | 'unknown'

export interface LicensedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string | undefined
}

export interface LicenceFinding extends LicensedPackage {
  readonly verdict: LicenceVerdict
  readonly because: string
}

/** Judges every package of a list; the ones to worry about first. */
export function auditLicences(packages: readonly LicensedPackage[], rules: LicenceRules): readonly LicenceFinding[] {
  const order = { denied: 0, unknown: 1, allowed: 2 } as const
  return packages
    .map(one => judged(one, rules))
    .sort((one, other) => order[one.verdict] - order[other.verdict] || (one.name < other.name ? -1 : 1))
}

function judged(one: LicensedPackage, rules: LicenceRules): LicenceFinding {
  const exception = Object.hasOwn(rules.exceptions, one.name) ? rules.exceptions[one.name] : undefined
  if (exception !== undefined) return { ...one, verdict: 'allowed', because: exception }
  const verdict = judgeLicence(one.licence, rules)
  const because = one.licence === undefined ? 'it names no licence' : `${one.licence} is ${verdict}`
  return { ...one, verdict, because }
}

/**
 * Judges an SPDX expression: with OR the best alternative counts, with AND the worst part.
 * `+` and `WITH` keep the licence they stand behind.
 */
export function judgeLicence(
  expression: string | undefined,
  rules: Pick<LicenceRules, 'allow' | 'deny'>
): LicenceVerdict {
  const tokens = (expression ?? '').slice(0, 5_000).match(/\(|\)|[^\s()]+/g) ?? []
  const reader = { tokens, at: 0 }
  const verdict = readOr(reader, name => judgeName(name, rules), 0)
  return reader.at === tokens.length ? verdict : 'unknown'
}

interface Reader {
  readonly tokens: readonly string[]
  at: number
}

type JudgeName = (name: string) => LicenceVerdict

const deepest = 50
const best: readonly LicenceVerdict[] = ['allowed', 'unknown', 'denied']

function readOr(reader: Reader, judge: JudgeName, depth: number): LicenceVerdict {
  let verdict = readAnd(reader, judge, depth)
  while (isWord(reader, 'OR')) {
    reader.at += 1
    const other = readAnd(reader, judge, depth)
    verdict = best.indexOf(other) < best.indexOf(verdict) ? other : verdict
  }
  return verdict
}

function readAnd(reader: Reader, judge: JudgeName, depth: number): LicenceVerdict {
  let verdict = readOne(reader, judge, depth)
  while (isWord(reader, 'AND')) {
    reader.at += 1
    const other = readOne(reader, judge, depth)
    verdict = best.indexOf(other) > best.indexOf(verdict) ? other : verdict
  }
  return verdict
}

function readOne(reader: Reader, judge: JudgeName, depth: number): LicenceVerdict {
  const token = reader.tokens[reader.at]
  reader.at += 1
  if (token === undefined || token === ')' || depth > deepest) return 'unknown'
  if (token === '(') {
    const inner = readOr(reader, judge, depth + 1)
    if (reader.tokens[reader.at] !== ')') return 'unknown'
    reader.at += 1
    return inner
  }
  if (isWord(reader, 'WITH')) reader.at += 2
  return judge(token)
}

function isWord({ tokens, at }: Reader, word: string): boolean {
  return tokens[at]?.toUpperCase() === word
}

function judgeName(written: string, { allow, deny }: Pick<LicenceRules, 'allow' | 'deny'>): LicenceVerdict {
  const name = written.replace(/\+$/, '').toLowerCase()
  const among = (list: readonly string[]) => list.some(one => one.toLowerCase() === name)
  if (among(deny)) return 'denied'
  return among(allow) ? 'allowed' : 'unknown'
}
