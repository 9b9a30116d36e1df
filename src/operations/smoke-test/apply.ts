import type { Context } from '../../operation.ts'
import type { SmokeTestInputs } from './inputs.ts'
import { junit } from './junit.ts'
import type { SmokeRun } from './plan.ts'
import type { SmokeTestPorts } from './ports.ts'
import { runSmoke, type SmokeResult } from './run-smoke.ts'

export interface SmokeTestDone extends SmokeResult {
  /** Absolute path of the JUnit file. */
  readonly junit: string
}

export async function apply(run: SmokeRun, context: Context<SmokeTestInputs, SmokeTestPorts>): Promise<SmokeTestDone> {
  const result = await runSmoke(run, context.ports)
  return { ...result, junit: await context.ports.files.write(context.inputs.junit, junit(result)) }
}
