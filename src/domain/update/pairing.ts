import type { Ecosystem, Entry } from './entry.ts'
import { groupBy } from './group-by.ts'
import { compareVersions, parseVersion } from './version.ts'

/** One package of one file, before and after. At least one side is there, and the two differ. */
export interface Pair {
  readonly before: Entry | undefined
  readonly after: Entry | undefined
}

/** Tells which entries changed into which: by place, then by equal version, then by nearest version. */
export function pairEntries(ecosystem: Ecosystem, before: readonly Entry[], after: readonly Entry[]): readonly Pair[] {
  const { left, right } = withoutCommon(before, after)
  const names = new Set([...left, ...right].map(entry => pairingName(ecosystem, entry.name)))
  const lefts = groupByName(ecosystem, left)
  const rights = groupByName(ecosystem, right)
  return [...names].flatMap(name => pairOne(ecosystem, lefts.get(name) ?? [], rights.get(name) ?? []))
}

/** In Go a new major version is another module path; to people it is the same module. */
function pairingName(ecosystem: Ecosystem, name: string): string {
  return ecosystem === 'gomod' ? name.replace(/\/v\d{1,9}$/, '') : name
}

function groupByName(ecosystem: Ecosystem, entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return groupBy(entries, entry => pairingName(ecosystem, entry.name))
}

function withoutCommon(before: readonly Entry[], after: readonly Entry[]) {
  const common = new Map<string, number>()
  for (const entry of before) count(common, identity(entry), 1)
  const right = after.filter(entry => !take(common, identity(entry)))
  // What is still counted has no twin after.
  const left = [...before].reverse().filter(entry => take(common, identity(entry)))
  return { left: left.reverse(), right }
}

function identity(entry: Entry): string {
  const { name, version, place, source, integrity, installScript, pin } = entry
  return JSON.stringify([name, version, place, source, integrity, installScript, pin])
}

function count(table: Map<string, number>, key: string, by: number): void {
  table.set(key, (table.get(key) ?? 0) + by)
}

function take(table: Map<string, number>, key: string): boolean {
  const left = table.get(key) ?? 0
  if (left > 0) table.set(key, left - 1)
  return left > 0
}

type Rule = (one: Entry, other: Entry) => boolean

function pairOne(ecosystem: Ecosystem, before: readonly Entry[], after: readonly Entry[]): readonly Pair[] {
  const rules: readonly Rule[] = [
    (one, other) => one.place !== undefined && one.place === other.place && one.version !== other.version,
    (one, other) => one.version === other.version,
    (one, other) => majorOf(one) === majorOf(other),
    () => true
  ]
  const left = [...before].sort((one, other) => compareVersions(ecosystem, one.version, other.version) ?? 0)
  const right = [...after].sort((one, other) => compareVersions(ecosystem, one.version, other.version) ?? 0)
  const pairs = rules.flatMap(rule => takePairs(left, right, rule))
  const removed = left.map(entry => ({ before: entry, after: undefined }))
  const added = right.map(entry => ({ before: undefined, after: entry }))
  return [...pairs, ...removed, ...added]
}

function takePairs(left: Entry[], right: Entry[], rule: Rule): readonly Pair[] {
  const pairs: Pair[] = []
  for (const after of [...right]) {
    const at = left.findIndex(before => rule(before, after))
    const before = left[at]
    if (before === undefined) continue
    left.splice(at, 1)
    right.splice(right.indexOf(after), 1)
    pairs.push({ before, after })
  }
  return pairs
}

function majorOf(entry: Entry): string | undefined {
  return parseVersion(entry.version.replace(/^[\^~=<>\s]+/, ''))?.numbers[0]
}
