import type { ReasonCode } from '../reasons/index.ts'
import type { IgnoredLine, SignerSeen } from './verified.ts'

/** What is known of a rejected line beside the reason. */
type About = Pick<IgnoredLine, 'signer' | 'claim'>

/** Why one line proves nothing. Never leaves the evidence modules: it becomes an ignored line. */
export class Rejection extends Error {
  readonly code: ReasonCode
  readonly about: About

  constructor(code: ReasonCode, detail: string, about: About = {}) {
    super(detail)
    this.name = 'Rejection'
    this.code = code
    this.about = about
  }

  /** The same rejection, with whoever signed what is rejected. */
  by(signer: SignerSeen): Rejection {
    return new Rejection(this.code, this.message, { signer, ...this.about })
  }
}
