import type { ReasonCode } from './reasons/index.ts'

/**
 * Why an operation did not come to its report. What can be refused beforehand is refused by the plan.
 *
 * - `refused`: what was found on the way is a verdict by itself, such as bytes that are not the promoted ones.
 * - `usage`: an input is wrong; nothing was done.
 * - `unavailable`: we could not find out; for a gate this is never "allowed".
 * - `conflict`: the world moved, or somebody else holds the lock.
 * - `bug`: our own mistake.
 */
export type FailureKind = 'refused' | 'usage' | 'unavailable' | 'conflict' | 'bug'

export interface FailureDetails {
  readonly kind: FailureKind
  readonly code: ReasonCode
  readonly message: string
  readonly hint?: string | undefined
  readonly cause?: unknown
}

export class Failure extends Error {
  readonly kind: FailureKind
  readonly code: ReasonCode
  readonly hint: string | undefined

  constructor(details: FailureDetails) {
    super(details.message, { cause: details.cause })
    this.name = 'Failure'
    this.kind = details.kind
    this.code = details.code
    this.hint = details.hint
  }
}

/** What a rejected input must tell: its name, what was found, what was expected, a valid example. */
export interface BadInput {
  readonly input: string
  readonly found: unknown
  readonly expected: string
  readonly example?: string
  /** The name that was most likely meant. */
  readonly meant?: string | undefined
  readonly cause?: unknown
}

export function usage(code: ReasonCode, bad: BadInput): Failure {
  const message = `${bad.input}: expected ${bad.expected}, found ${show(bad.found)}`
  const example = bad.example === undefined ? undefined : `a valid example: ${bad.example}`
  const hint = bad.meant === undefined ? example : `did you mean ${bad.meant}?`
  return new Failure({ kind: 'usage', code, message, hint, cause: bad.cause })
}

/** For what is wrong for certain, and shows only while the work is done: asking again would change nothing. */
export function refused(code: ReasonCode, message: string, cause?: unknown, hint?: string): Failure {
  return new Failure({ kind: 'refused', code, message, cause, hint })
}

export function unavailable(code: ReasonCode, message: string, cause?: unknown, hint?: string): Failure {
  return new Failure({ kind: 'unavailable', code, message, cause, hint })
}

export function conflict(code: ReasonCode, message: string, hint?: string): Failure {
  return new Failure({ kind: 'conflict', code, message, hint })
}

/** A state our own code must never reach. */
export function bug(message: string, cause?: unknown): Failure {
  return new Failure({ kind: 'bug', code: 'bug', message, cause })
}

/** Turns anything thrown into a Failure, so that no raw exception ever reaches a person. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  return bug(thrown instanceof Error ? thrown.message : String(thrown), thrown)
}

const longestShownCharacters = 120

function show(found: unknown): string {
  if (found === undefined || found === '') return 'nothing'
  const text = typeof found === 'string' ? JSON.stringify(found) : String(JSON.stringify(found))
  return text.length > longestShownCharacters ? `${text.slice(0, longestShownCharacters)}…` : text
}
