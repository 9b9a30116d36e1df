import type { Actionable, Context } from '../../operation.ts'
import type { DashboardInputs, DashboardPorts } from './inputs.ts'
import type { DashboardPlan } from './plan.ts'

/** Writes the page whole or not at all, and returns its path. */
export async function apply(
  { path, html }: Actionable<DashboardPlan>,
  { ports }: Context<DashboardInputs, DashboardPorts>
): Promise<string> {
  return ports.files.write(path, html)
}
