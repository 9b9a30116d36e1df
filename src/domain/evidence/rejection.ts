import type { ReasonCode } from '../reasons/index.ts'
import type { SignerSeen } from './verified.ts'

/** Why one line proves nothing. Never leaves the evidence modules: it becomes an ignored line. */
export class Rejection extends Error {
  readonly code: ReasonCode
  /** Who signed, when that much is certain. */
  readonly signer: SignerSeen | undefined

  constructor(code: ReasonCode, detail: string, signer?: SignerSeen) {
    super(detail)
    this.name = 'Rejection'
    this.code = code
    this.signer = signer
  }

  /** The same rejection, with whoever signed what is rejected. */
  by(signer: SignerSeen): Rejection {
    return new Rejection(this.code, this.message, this.signer ?? signer)
  }
}
