import type { Arm, Arms } from './arms.ts'
import {
  attributionAlternatives,
  attributionLogs,
  type BlueRate,
  blueRate,
  learnBlueRate,
  startBlueRate,
  toleratedRatio
} from './attribution.ts'
import { bet, type Mixture, startMixture, wealthOf } from './mixture.ts'
import { errorMargins, nonInferiorityLog } from './non-inferiority.ts'
import type { TraceHeader } from './trace.ts'

/** What the error counts have shown so far. */
export interface ErrorMetric {
  readonly trained: boolean
  readonly blue: BlueRate
  readonly harm: Mixture
  /** One mixture for each of `errorMargins`. */
  readonly safe: readonly Mixture[]
}

export function startErrorMetric(header: TraceHeader, history: Arm | undefined): ErrorMetric {
  return {
    trained: history !== undefined,
    blue: startBlueRate(history, header.leastErrors),
    harm: startMixture(attributionAlternatives, header.plannedTicks),
    safe: errorMargins.map(() => startMixture(1, header.plannedTicks))
  }
}

export function judgeErrors(metric: ErrorMetric, arms: Arms, header: TraceHeader): ErrorMetric {
  const blue = learnBlueRate(metric.blue, arms.blue)
  if (!metric.trained) return { ...metric, blue, trained: true }
  const rate = blueRate(metric.blue)
  const logs = attributionLogs(arms, toleratedRatio(header.tolerance, rate))
  const safe = metric.safe.map((mixture, index) =>
    bet(mixture, [nonInferiorityLog(arms, rate, errorMargins[index] as number)], header.designEffect)
  )
  return { trained: true, blue, harm: bet(metric.harm, logs, header.designEffect), safe }
}

/** Smallest proven bound on green's error rate above blue's, as a fraction; 1 when none is proven. */
export function errorBound(metric: ErrorMetric, beta: number): number {
  const proven = metric.safe.findIndex(mixture => wealthOf(mixture) >= 1 / beta)
  return errorMargins[proven] ?? 1
}
