import type { Matchers } from '../../domain/smoke/response.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Http } from '../../ports/http.ts'
import type { IdentityTokens } from '../../ports/identity-tokens.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Probes } from '../../ports/probes.ts'
import type { SecretValues } from '../../ports/secret-values.ts'
import type { Signer } from '../../ports/signer.ts'
import type { SmokePages } from '../../ports/smoke-pages.ts'
import type { TextFiles } from '../../ports/text-files.ts'
import type { Witness } from '../../ports/witness.ts'

/** What running a suite needs. */
export interface SmokePorts {
  readonly http: Http
  readonly probes: Probes
  readonly clock: Clock
  readonly matchers: Matchers
  readonly secrets: SecretValues
  readonly tokens: IdentityTokens
  /** Absent where nothing is known about artifacts; then only claims can be compared. */
  readonly witness?: Witness | undefined
}

export interface SmokeTestPorts extends SmokePorts {
  readonly files: TextFiles
  readonly pages: SmokePages
  /** Present when the result is to be recorded. */
  readonly evidence?: EvidencePorts | undefined
}

export interface EvidencePorts {
  readonly ledger: Ledger
  readonly signer: Signer
}
