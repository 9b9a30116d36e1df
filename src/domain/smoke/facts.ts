import { canonicalize } from 'json-canonicalize'
import { parseJson } from './json-body.ts'
import { markupFacts } from './markup-facts.ts'
import type { Response } from './response.ts'

/** What an answer says, piece by piece: `status`, `header x`, `$.items[id=7].price`, `html>body>p text`. */
export type Facts = ReadonlyMap<string, unknown>

/** RFC 9110: these name or date one representation on one host; that they are there is all that two hosts share. */
const perHost: ReadonlySet<string> = new Set(['etag', 'last-modified', 'date', 'expires', 'age', 'content-length'])
const mostFacts = 20_000

/** Takes an answer apart. Pieces that belong together keep the same name wherever they stand in a list. */
export function factsOf(response: Response): Facts {
  const facts = new Map<string, unknown>([['status', response.status]])
  for (const [name, value] of Object.entries(response.headers)) {
    if (name === 'set-cookie') continue
    facts.set(`header ${name}`, perHost.has(name) ? 'present' : value)
  }
  const json = parseJson(response.body)
  if (json !== undefined) jsonFacts(json.value, '$', facts)
  else if (/^\s*</.test(response.body)) markupFacts(response.body, facts)
  else for (const [index, line] of response.body.split('\n').entries()) note(facts, `line ${index + 1}`, line)
  return facts
}

function note(facts: Map<string, unknown>, path: string, value: unknown): void {
  if (facts.size < mostFacts) facts.set(path, value)
}

function jsonFacts(value: unknown, path: string, facts: Map<string, unknown>): void {
  if (Array.isArray(value)) listFacts(value, path, facts)
  else if (value === null || typeof value !== 'object') note(facts, path, value)
  else {
    note(facts, `${path} is an object`, true)
    for (const [key, item] of Object.entries(value)) jsonFacts(item, `${path}.${key}`, facts)
  }
}

/**
 * The members of a list are known by their own names, where they have some, and by their rank, since names may change
 * by themselves as well. Their order is a fact of its own.
 */
function listFacts(list: readonly unknown[], path: string, facts: Map<string, unknown>): void {
  note(facts, `${path} length`, list.length)
  const texts = list.map(item => canonicalize(item) ?? '')
  const names = namesOf(list)
  note(facts, `${path} order`, (names ?? texts).join(' '))
  for (const [index, name] of (names ?? []).entries()) jsonFacts(list[index], `${path}[id=${name}]`, facts)
  const ranked = [...list.entries()].sort(([one], [other]) => compareTexts(texts[one] ?? '', texts[other] ?? ''))
  for (const [rank, [, item]] of ranked.entries()) jsonFacts(item, `${path}[${rank}]`, facts)
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function namesOf(list: readonly unknown[]): readonly string[] | undefined {
  for (const key of ['id', 'key', 'name', 'slug', 'sku', 'code']) {
    const names = list.map(item => (item as Record<string, unknown> | null)?.[key])
    const plain = names.every(name => typeof name === 'string' || typeof name === 'number')
    if (list.length > 0 && plain && new Set(names).size === names.length) return names.map(String)
  }
  return undefined
}
