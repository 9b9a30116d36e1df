import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { MetricSource } from '../../ports/metric-source.ts'
import type { Router } from '../../ports/router.ts'
import type { Signer } from '../../ports/signer.ts'
import type { TraceLog } from '../../ports/trace-log.ts'

export interface BluegreenPorts {
  readonly ledger: Ledger
  readonly router: Router
  readonly metrics: MetricSource
  readonly trace: TraceLog
  readonly signer: Signer
  readonly clock: Clock
}
