import { isDeepStrictEqual } from 'node:util'
import { showDuration } from '../duration.ts'
import type { Expectations } from './suite.ts'

/** What an expectation looks at. */
export interface Response {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly totalMilliseconds: number
}

/** The three languages that a suite may speak about a body. */
export interface Matchers {
  /** Values that a JSONPath (RFC 9535) selects. Throws when the path is not one. */
  select(path: string, value: unknown): readonly unknown[]
  /** Linear-time search of a regular expression (RE2). Throws when the pattern is not one. */
  finds(pattern: string, text: string): boolean
  /** The first violation of a JSON Schema (2020-12), or undefined. Throws when the schema is not one. */
  violation(schema: object, value: unknown): string | undefined
}

/** One expectation with its answer, complete enough to explain itself. */
export interface Finding {
  readonly passed: boolean
  readonly expression: string
  readonly expected: string
  readonly found: string
  readonly excerpt: string
}

/** Compares a response with all that a step expects of it. */
export function evaluate(expect: Expectations, response: Response, matchers: Matchers): readonly Finding[] {
  return [
    ...statusFindings(expect, response),
    ...headerFindings(expect, response),
    ...jsonpathFindings(expect, response, matchers),
    ...schemaFindings(expect, response, matchers),
    ...bodyFindings(expect, response, matchers),
    ...latencyFindings(expect, response)
  ]
}

function statusFindings({ status }: Expectations, response: Response): Finding[] {
  if (status === undefined) return []
  return [finding(response, response.status === status, 'status', status, response.status)]
}

function headerFindings({ header }: Expectations, response: Response): Finding[] {
  return Object.entries(header ?? {}).map(([name, expected]) => {
    const found = response.headers[name.toLowerCase()]
    const media = found?.split(';')[0]?.trim()
    const passed = found === expected || (name.toLowerCase() === 'content-type' && media === expected)
    return finding(response, passed, `header ${name}`, expected, found)
  })
}

function jsonpathFindings({ jsonpath }: Expectations, response: Response, matchers: Matchers): Finding[] {
  const paths = Object.entries(jsonpath ?? {})
  if (paths.length === 0) return []
  const json = parseJson(response.body)
  return paths.map(([path, expected]) => {
    if (json === undefined) return finding(response, false, path, expected, undefined, 'not JSON')
    const selected = matchers.select(path, json.value)
    const passed = selected.length > 0 && selected.every(value => isDeepStrictEqual(value, expected))
    return finding(response, passed, path, expected, selected.length === 1 ? selected[0] : selected)
  })
}

function schemaFindings({ schema }: Expectations, response: Response, matchers: Matchers): Finding[] {
  if (schema === undefined || typeof schema === 'string') return []
  const json = parseJson(response.body)
  const violation = json === undefined ? 'not JSON' : matchers.violation(schema, json.value)
  return [finding(response, violation === undefined, 'schema', 'a body that the schema allows', undefined, violation)]
}

function bodyFindings({ body }: Expectations, response: Response, matchers: Matchers): Finding[] {
  if (body === undefined) return []
  return [finding(response, matchers.finds(body, response.body), 'body', `/${body}/`, undefined, 'no match')]
}

function latencyFindings({ within }: Expectations, response: Response): Finding[] {
  if (within === undefined) return []
  const found = showDuration(response.totalMilliseconds)
  return [
    finding(response, response.totalMilliseconds <= within, 'within', undefined, undefined, found, showDuration(within))
  ]
}

function finding(
  response: Response,
  passed: boolean,
  expression: string,
  expected: unknown,
  found: unknown,
  foundText = show(found),
  expectedText = show(expected)
): Finding {
  return { passed, expression, expected: expectedText, found: foundText, excerpt: passed ? '' : clip(response.body) }
}

/** Reads a JSON body; undefined when it is not JSON. The wrapper tells JSON `null` from that. */
export function parseJson(body: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) }
  } catch {
    return undefined
  }
}

function show(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return 'nothing'
  return clip(typeof value === 'string' ? value : JSON.stringify(value))
}

const excerptCharacters = 200

/** Cuts to a readable length and takes out what a terminal would obey. */
function clip(text: string): string {
  const short = text.slice(0, excerptCharacters).replace(/\p{Cc}+/gu, ' ')
  return text.length > excerptCharacters ? `${short}…` : short
}
