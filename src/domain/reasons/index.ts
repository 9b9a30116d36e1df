import { evidenceReasons } from './evidence.ts'
import { gateReasons } from './gates.ts'
import { githubReasons } from './github.ts'
import { inputReasons } from './inputs.ts'
import { ledgerReasons } from './ledger.ts'
import { operationsReasons } from './operations.ts'
import { rolloutReasons } from './rollout.ts'
import { smokeReasons } from './smoke.ts'
import { triageReasons } from './triage.ts'

/** The one closed list of reason codes, each with its sentence; the table in the docs is generated from it. */
export const reasons = {
  ...inputReasons,
  ...evidenceReasons,
  ...gateReasons,
  ...ledgerReasons,
  ...rolloutReasons,
  ...smokeReasons,
  ...triageReasons,
  ...operationsReasons,
  ...githubReasons
} as const

export type ReasonCode = keyof typeof reasons

export function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(reasons, text)
}
