import type { Actionable, Context } from '../../operation.ts'
import type { MetricsInputs, MetricsPorts } from './inputs.ts'
import type { MetricsPlan } from './plan.ts'

/** Writes the page, whole or not at all, and returns its path. */
export async function apply(
  { path, html }: Actionable<MetricsPlan>,
  { ports }: Context<MetricsInputs, MetricsPorts>
): Promise<string> {
  return ports.files.write(path, html)
}
