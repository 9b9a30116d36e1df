import type { Context } from '../../operation.ts'
import type { SmokeTestInputs } from './inputs.ts'
import { junit } from './junit.ts'
import type { PlannedTest } from './plan.ts'
import type { SmokeTestPorts } from './ports.ts'
import { type Recorded, recordResult } from './record.ts'
import { runSmoke, type SmokeResult } from './run-smoke.ts'

export interface SmokeTestDone extends SmokeResult {
  /** Absolute path of the JUnit file. */
  readonly junit: string
  /** Absolute path of the whole result. */
  readonly report: string
  readonly recorded: Recorded | undefined
}

/** Runs the suite, keeps what it found as files, and signs it when asked to. */
export async function apply(
  planned: PlannedTest,
  context: Context<SmokeTestInputs, SmokeTestPorts>
): Promise<SmokeTestDone> {
  const { inputs, ports } = context
  const result = await runSmoke(planned, ports)
  const files = {
    junit: await ports.files.write(inputs.junit, junit(result)),
    report: await ports.files.write(inputs.report, `${JSON.stringify(result, undefined, 2)}\n`)
  }
  const recorded = planned.record && (await recordResult(planned.record, result, context))
  return { ...result, ...files, recorded }
}
