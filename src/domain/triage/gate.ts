import type { ReasonCode } from '../reasons/index.ts'

/** The questions that a merge without a person must answer, in the order in which people read them. */
export const gateNames = [
  'author',
  'commits',
  'head',
  'files',
  'lock',
  'registry',
  'integrity',
  'scripts',
  'packages',
  'age',
  'pins',
  'malware',
  'fix',
  'advisories',
  'checks',
  'merge-state'
] as const
export type GateName = (typeof gateNames)[number]

/** Gates that ask whether somebody tampered with the update. */
export const tamperGates: ReadonlySet<GateName> = new Set<GateName>([
  'author',
  'commits',
  'head',
  'files',
  'lock',
  'registry',
  'integrity',
  'scripts',
  'packages',
  'pins'
])

/** The answer of one gate. Unknown is closed, like failed; waiting is closed until time opens it. */
export interface GateAnswer {
  readonly gate: GateName
  readonly status: 'passed' | 'failed' | 'unknown' | 'waiting'
  readonly code?: ReasonCode
  /** What was seen, for people. */
  readonly text: string
  readonly expected?: string
  readonly found?: string
  /** When the answer could next be yes, ISO 8601, where that is known. */
  readonly nextPossible?: string
}

export function passed(gate: GateName, text: string): GateAnswer {
  return { gate, status: 'passed', text }
}

export function failed(
  gate: GateName,
  code: ReasonCode,
  { text, expected, found }: { readonly text: string; readonly expected: string; readonly found: string }
): GateAnswer {
  return { gate, status: 'failed', code, text, expected, found }
}

/** We could not find out, and say what was missing. */
export function unknown(gate: GateName, missing: string): GateAnswer {
  return {
    gate,
    status: 'unknown',
    code: 'triage-unknown',
    text: `could not find out: ${missing}`,
    expected: missing,
    found: 'nothing'
  }
}

export function waiting(gate: GateName, code: ReasonCode, text: string, nextPossible?: string): GateAnswer {
  return { gate, status: 'waiting', code, text, ...(nextPossible !== undefined && { nextPossible }) }
}
