import type { Outcome } from './domain/outcome.ts'
import type { ReasonCode } from './domain/reasons/index.ts'

/** How one line of evidence came out. A mark and a word, so that colour is never the only sign. */
export type Mark = 'passed' | 'failed' | 'unknown' | 'bypassed' | 'note'

/** One line of evidence: `✗ e2e_tests  no verified result`, with what was expected and found folded below. */
export interface Check {
  readonly mark: Mark
  readonly name: string
  readonly text: string
  readonly expected?: string | undefined
  readonly found?: string | undefined
}

/** A small document that every door renders in its own way: terminal, job log, job summary. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'checks'; readonly checks: readonly Check[] }
  | Table
  | { readonly kind: 'details'; readonly title: string; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly target: string }
  | { readonly kind: 'next'; readonly text: string }

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** True where the rows are in the order of time, so that a short form keeps the last ones. */
  readonly newestLast?: boolean
}

/** What an operation answers: the verdict, the evidence for people, and the whole answer for programs. */
export interface Report {
  readonly outcome: Outcome
  readonly reason?: ReasonCode | undefined
  /** The answer in one line. */
  readonly headline: string
  readonly blocks: readonly Block[]
  /** Plain JSON: the action output `result`, the command line's `result` under `--json`. */
  readonly result: Readonly<Record<string, unknown>>
  /** Further outputs of the action, by the name in action.yml. */
  readonly outputs?: Readonly<Record<string, string>>
}
