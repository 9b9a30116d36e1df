import type { Operation } from '../../operation.ts'
import { apply } from './apply.ts'
import { MetricsInputs, type MetricsPorts } from './inputs.ts'
import { type MetricsFacts, observe } from './observe.ts'
import { type MetricsPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Measures how well releases go, and lists what each figure counts. */
export const opsMetrics: Operation<MetricsInputs, MetricsPorts, MetricsFacts, MetricsPlan, string> = {
  name: 'ops-metrics',
  Inputs: MetricsInputs,
  observe,
  plan,
  apply,
  report
}
