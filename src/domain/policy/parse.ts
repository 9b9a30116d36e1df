import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLError } from 'yaml'
import { Failure } from '../failure.ts'
import { type Policy, PolicyFile } from './policy.ts'
import { problemsOf } from './problems.ts'
import { danglingNames, type Problem } from './references.ts'

const longestCharacters = 256 * 1024
const mostAliases = 50
const mostShown = 10

/** Reads the policy file. Throws `usage` (`bad-policy`) that shows file, line, column and the nearest valid name. */
export function parsePolicy(text: string, path: string): Policy {
  if (text.length > longestCharacters) throw bad(`${path}: expected at most 256 KiB, found ${text.length} characters`)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: '1.2' })
  const source = { text, path, lines, document }
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) throw bad(together(errors.map(error => framed(source, error.pos, sentence(error)))))
  return checked(source, unfold(source))
}

export interface Source {
  readonly text: string
  readonly path: string
  readonly lines: LineCounter
  readonly document: Document
}

// A few lines of YAML can name gigabytes through aliases; the library counts them for us.
function unfold({ document, path }: Source): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch (cause) {
    throw bad(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

function checked(source: Source, value: unknown): Policy {
  const read = PolicyFile.safeParse(value)
  const problems = read.success ? danglingNames(read.data) : problemsOf(read.error.issues)
  if (read.success && problems.length === 0) return read.data
  throw bad(together(problems.map(problem => framed(source, rangeOf(source.document, problem), problem.message))))
}

export function rangeOf(document: Document, { path, key }: Problem): readonly [number, number] {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    const whole = length === path.length
    const range = key !== undefined && whole ? keyRange(node, key) : isNode(node) ? node.range : undefined
    if (range) return whole ? [range[0], range[1]] : [range[0], range[0] + 1]
  }
  return [0, 1]
}

function keyRange(node: unknown, key: string): readonly [number, number, number] | null | undefined {
  if (!isMap(node)) return undefined
  const found = node.items.find(item => isScalar(item.key) && String(item.key.value) === key)
  return isScalar(found?.key) ? found.key.range : undefined
}

export function framed({ text, path, lines }: Source, range: readonly [number, number], message: string): string {
  const [start, end] = range
  const { line, col } = lines.linePos(start)
  const shown = text.split('\n')[line - 1]?.trimEnd() ?? ''
  const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - col + 1)))
  const number = String(line).padStart(4)
  return `${path}:${line}:${col}  ${message}\n${number} | ${shown}\n     | ${' '.repeat(col - 1)}${carets}`
}

export function sentence(error: YAMLError): string {
  return error.code === 'DUPLICATE_KEY' ? 'this key is written twice' : error.message
}

export function together(frames: readonly string[]): string {
  const more = frames.length > mostShown ? [`and ${frames.length - mostShown} more`] : []
  return [...frames.slice(0, mostShown), ...more].join('\n')
}

function bad(message: string): Failure {
  return new Failure({ kind: 'usage', code: 'bad-policy', message })
}
