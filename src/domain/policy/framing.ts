import { type Document, isMap, isNode, isScalar, type LineCounter, type YAMLError } from 'yaml'
import type { Problem } from './references.ts'

const mostShown = 10

/** A file as it was read, so that what is wrong can be shown in its place. */
export interface Source {
  readonly text: string
  readonly path: string
  readonly lines: LineCounter
  readonly document: Document
}

/** Where a problem stands: the key or value itself, else the beginning of what is around it. */
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

/** A message with file, line and column, over the line itself. */
export function framed({ text, path, lines }: Source, range: readonly [number, number], message: string): string {
  const [start, end] = range
  const { line, col } = lines.linePos(start)
  const shown = text.split('\n')[line - 1]?.trimEnd() ?? ''
  const carets = '^'.repeat(Math.max(1, Math.min(end - start, shown.length - col + 1)))
  const number = String(line).padStart(4)
  return `${path}:${line}:${col}  ${message}\n${number} | ${shown}\n     | ${' '.repeat(col - 1)}${carets}`
}

/** What the YAML library found, in words. */
export function sentence(error: YAMLError): string {
  return error.code === 'DUPLICATE_KEY' ? 'this key is written twice' : error.message
}

/** The first few of many. */
export function together(frames: readonly string[]): string {
  const more = frames.length > mostShown ? [`and ${frames.length - mostShown} more`] : []
  return [...frames.slice(0, mostShown), ...more].join('\n')
}
