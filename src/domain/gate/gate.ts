import type { ReasonCode } from '../reasons/index.ts'

export const gateNames = [
  'provenance',
  'tests',
  'previous',
  'smoke',
  'soak',
  'approvals',
  'window',
  'freeze',
  'lock',
  'recall',
  'rollback-target'
] as const
export type GateName = (typeof gateNames)[number]

/** The answer of one gate. Unknown is closed, like failed. */
export interface GateAnswer {
  readonly gate: GateName
  readonly status: 'passed' | 'failed' | 'unknown' | 'bypassed'
  readonly code?: ReasonCode
  /** What was seen, for people; present in every answer. */
  readonly text: string
  readonly expected?: string
  readonly found?: string
  /** When the answer could next be yes, ISO 8601, where only time is missing. */
  readonly nextPossible?: string
}

export function passed(gate: GateName, text: string): GateAnswer {
  return { gate, status: 'passed', text }
}

export function failed(gate: GateName, code: ReasonCode, text: string, expected: string, found: string): GateAnswer {
  return { gate, status: 'failed', code, text, expected, found }
}

/** Open only when every gate is passed or knowingly bypassed. */
export function allOpen(answers: readonly GateAnswer[]): boolean {
  return answers.every(answer => answer.status === 'passed' || answer.status === 'bypassed')
}
