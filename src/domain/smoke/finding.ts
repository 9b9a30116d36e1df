import type { Matchers, Response } from './response.ts'

/** One expectation with its answer, complete enough to explain itself. */
export interface Finding {
  readonly passed: boolean
  readonly expression: string
  readonly expected: string
  readonly found: string
  /** The part of the answer that matters; empty when the check passed. */
  readonly excerpt: string
}

/** What a check works with. `mask` takes every secret out before a text is cut, so that no half of one stays. */
export interface Scene {
  readonly response: Response
  readonly matchers: Matchers
  mask(text: string): string
}

export interface Judged {
  readonly passed: boolean
  readonly expression: string
  readonly expected: unknown
  readonly found: unknown
  /** The part of the answer that matters; the beginning of the body by default. */
  readonly excerpt?: string | undefined
}

/** Puts a judgement into words. */
export function finding(scene: Scene, judged: Judged): Finding {
  const { passed, expression, expected, found } = judged
  const excerpt = passed ? '' : clip(scene.mask(judged.excerpt ?? scene.response.body))
  return {
    passed,
    expression: clip(scene.mask(expression)),
    expected: show(expected, scene),
    found: show(found, scene),
    excerpt
  }
}

/** What was selected, as it is shown: nothing, the one value, or the list. */
export function selection(selected: readonly unknown[]): unknown {
  return selected.length > 1 ? selected : selected[0]
}

/** Text that is shown as it is, not as a JSON value. */
export class Words {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

function show(value: unknown, { mask }: Scene): string {
  if (value === undefined) return 'nothing'
  if (value instanceof Words) return clip(mask(value.text))
  return clip(mask(typeof value === 'string' ? value : JSON.stringify(value)))
}

const excerptCharacters = 200

/** Cuts to a readable length and takes out what a terminal would obey. */
export function clip(text: string): string {
  const begin = text.slice(0, excerptCharacters * 2)
  // Nearly all text is plain, and the classes of Unicode take long to be built.
  const short = isPlain(begin) ? begin : begin.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
  return short.length > excerptCharacters ? `${short.slice(0, excerptCharacters)}…` : short
}

/** True for printable ASCII alone. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

/** The text around a place, so that a mistake deep in a long body can be seen. */
export function around(text: string, at: number): string {
  const start = Math.max(0, at - excerptCharacters / 2)
  return `${start > 0 ? '…' : ''}${text.slice(start, start + excerptCharacters)}`
}
