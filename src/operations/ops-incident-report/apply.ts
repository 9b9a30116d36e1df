import type { Actionable, Context } from '../../operation.ts'
import type { ReportInputs, ReportPorts } from './inputs.ts'
import type { ReportPlan } from './plan.ts'

/** Writes the file, whole or not at all, and returns its path. */
export async function apply(
  { path, markdown }: Actionable<ReportPlan>,
  { ports }: Context<ReportInputs, ReportPorts>
): Promise<string> {
  return ports.files.write(path, markdown)
}
