import type { Matchers } from '../../domain/smoke/expectation.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Signer } from '../../ports/signer.ts'
import type { TextFiles } from '../../ports/text-files.ts'

/** What running a suite needs. */
export interface SmokePorts {
  readonly http: Http
  readonly clock: Clock
  readonly matchers: Matchers
}

export interface SmokeTestPorts extends SmokePorts {
  readonly files: TextFiles
  /** Present when the result is to be recorded. */
  readonly evidence?: EvidencePorts | undefined
}

export interface EvidencePorts {
  readonly ledger: Ledger
  readonly signer: Signer
}
