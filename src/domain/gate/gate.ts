import type { ReasonCode } from '../reasons/index.ts'

export const gateNames = [
  'provenance',
  'tests',
  'previous',
  'smoke',
  'soak',
  'approvals',
  'trigger',
  'window',
  'freeze',
  'lock',
  'recall',
  'rollback-target',
  'second-person'
] as const
export type GateName = (typeof gateNames)[number]

/** Gates that no hotfix may skip. */
export const firmGates: readonly GateName[] = ['provenance', 'lock', 'recall', 'trigger', 'second-person']

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

/** Answers for a gate that could not find out: closed, like a failed one. */
export function unknown(gate: GateName, code: ReasonCode, expected: string, found: string): GateAnswer {
  return { gate, status: 'unknown', code, text: 'cannot be answered here, so it is closed', expected, found }
}

/** Open only when every gate is passed or knowingly bypassed. */
export function allOpen(answers: readonly GateAnswer[]): boolean {
  return answers.every(isOpen)
}

export function isOpen(answer: GateAnswer): boolean {
  return answer.status === 'passed' || answer.status === 'bypassed'
}

/** Marks the closed ones among the gates that a hotfix names; the firm ones stay as they are. */
export function bypass(answers: readonly GateAnswer[], names: readonly GateName[]): readonly GateAnswer[] {
  return answers.map(answer =>
    !isOpen(answer) && names.includes(answer.gate) && !firmGates.includes(answer.gate)
      ? { ...answer, status: 'bypassed' as const }
      : answer
  )
}
