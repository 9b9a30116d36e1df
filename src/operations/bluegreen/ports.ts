import type { Digest } from '../../domain/digest.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Health } from '../../ports/health.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { MetricSource } from '../../ports/metric-source.ts'
import type { Notifier } from '../../ports/notifier.ts'
import type { RolloutReports } from '../../ports/rollout-reports.ts'
import type { Router } from '../../ports/router.ts'
import type { Signer } from '../../ports/signer.ts'
import type { TraceLog } from '../../ports/trace-log.ts'

export interface BluegreenPorts {
  readonly ledger: Ledger
  readonly router: Router
  readonly metrics: MetricSource
  readonly health: Health
  readonly trace: TraceLog
  readonly notifier: Notifier
  readonly reports: RolloutReports
  readonly signer: Signer
  readonly clock: Clock
  /** Digest of the policy in force, named in every event. */
  readonly policyDigest: Digest
}
