import type { ReasonCode } from '../reasons/index.ts'

/** Why one line proves nothing. Never leaves the evidence modules: it becomes an ignored line. */
export class Rejection extends Error {
  readonly code: ReasonCode

  constructor(code: ReasonCode, detail: string) {
    super(detail)
    this.name = 'Rejection'
    this.code = code
  }
}
