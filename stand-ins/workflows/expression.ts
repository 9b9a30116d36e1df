import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { truthy } from '@actions/expressions/result'

/** What an expression may look at: each context by its name, as plain JSON. */
export type Contexts = Readonly<Record<string, unknown>>

/** What success(), failure(), cancelled() and always() answer here. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

const contextNames = ['github', 'inputs', 'needs', 'jobs', 'steps', 'env', 'vars', 'secrets', 'matrix', 'strategy']
const allContexts = [...contextNames, 'job', 'runner']
const wellBefore: Status = { success: true, failure: false, cancelled: false }

/** Evaluates one expression, without its marks, as GitHub does. */
export function evaluate(text: string, contexts: Contexts, status: Status = wellBefore): unknown {
  const functions = statusFunctions(status)
  const tree = new Parser(new Lexer(text).lex().tokens, allContexts, [...functions.values()]).parse()
  const known = Object.fromEntries(allContexts.map(name => [name, contexts[name] ?? {}]))
  const dictionary = JSON.parse(JSON.stringify(known), data.reviver) as data.Dictionary
  return plain(new Evaluator(tree, dictionary, functions).evaluate())
}

/** Evaluates an `if`, which the parser has wrapped already. */
export function holds(condition: string, contexts: Contexts, status: Status): boolean {
  const answer = evaluate(condition, contexts, status)
  return truthy(JSON.parse(JSON.stringify(answer ?? null), data.reviver) as data.ExpressionData)
}

/** Fills the expressions in a text. A text that is one expression keeps its kind of value. */
export function fill(text: string, contexts: Contexts): unknown {
  const parts = split(text)
  if (parts.length === 1 && parts[0]?.expression === true) return evaluate(parts[0].text, contexts)
  return parts.map(part => (part.expression ? shown(evaluate(part.text, contexts)) : part.text)).join('')
}

/** The same for everything in a value. */
export function fillAll(value: unknown, contexts: Contexts): unknown {
  if (typeof value === 'string') return fill(value, contexts)
  if (Array.isArray(value)) return value.map(one => fillAll(one, contexts))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillAll(one, contexts)]))
}

/** As fillAll for a mapping of names to texts, such as `env` and `with`. */
export function fillTexts(mapping: unknown, contexts: Contexts): Record<string, string> {
  const filled = fillAll(mapping ?? {}, contexts) as Record<string, unknown>
  return Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, shown(value)]))
}

/** How GitHub writes a value into a text. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return Array.isArray(value) ? 'Array' : 'Object'
  return String(value)
}

interface Part {
  readonly text: string
  readonly expression: boolean
}

function split(text: string): readonly Part[] {
  const parts: Part[] = []
  let rest = text
  for (let start = rest.indexOf('${{'); start >= 0; start = rest.indexOf('${{')) {
    // Marks inside a quoted string do not end the expression.
    const [all = '', inside = ''] = /^\$\{\{((?:'(?:[^']|'')*'|[^'}]|\}(?!\}))*)\}\}/.exec(rest.slice(start)) ?? []
    if (all === '') throw new Error(`an expression is not closed: ${rest.slice(start, start + 80)}`)
    parts.push({ text: rest.slice(0, start), expression: false }, { text: inside.trim(), expression: true })
    rest = rest.slice(start + all.length)
  }
  return [...parts, { text: rest, expression: false }].filter(part => part.expression || part.text !== '')
}

function statusFunctions(status: Status): Map<string, FunctionDefinition> {
  const fixed = { always: true, success: status.success, failure: status.failure, cancelled: status.cancelled }
  const entries = Object.entries(fixed).map(([name, value]) => {
    return [name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) }] as const
  })
  return new Map(entries)
}

function plain(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer))
}
