import type { Actionable, Context } from '../../operation.ts'
import type { DownInputs, DownPorts } from './inputs.ts'
import type { DownPlan } from './plan.ts'

export interface Stopped {
  readonly count: number
}

export async function apply(
  { stop }: Actionable<DownPlan>,
  { ports }: Context<DownInputs, DownPorts>
): Promise<Stopped> {
  for (const process of stop) await ports.processes.stop(process)
  return { count: stop.length }
}
