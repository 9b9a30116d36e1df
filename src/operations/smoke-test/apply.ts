import type { ReportedCheck, SmokePage } from '../../domain/smoke/page.ts'
import type { Context } from '../../operation.ts'
import type { SmokeTestInputs } from './inputs.ts'
import { junit } from './junit.ts'
import { explain, worstFirst } from './lines.ts'
import type { PlannedTest, RecordPlan } from './plan.ts'
import type { SmokeTestPorts } from './ports.ts'
import type { Recorded } from './record.ts'
import { countSteps, runSmoke, type SmokeResult } from './run-smoke.ts'
import type { StepResult } from './steps.ts'

export interface SmokeTestDone extends SmokeResult {
  /** Absolute path of the JUnit file. */
  readonly junit: string
  /** Absolute path of the page. */
  readonly report: string
  /** Absolute path of the whole result as JSON. */
  readonly json: string
  readonly recorded: Recorded | undefined
}

/** Runs the suite, keeps what it found as files, and signs it when asked to. */
export async function apply(
  planned: PlannedTest,
  context: Context<SmokeTestInputs, SmokeTestPorts>
): Promise<SmokeTestDone> {
  const { inputs, ports } = context
  const started = ports.clock.now()
  const result = await runSmoke(planned, ports)
  const milliseconds = ports.clock.now().getTime() - started.getTime()
  const page = { ...pageOf(result), baseUrl: planned.baseUrl, time: started.toISOString(), milliseconds }
  const files = {
    junit: await ports.files.write(inputs.junit, junit(result)),
    json: await ports.files.write(inputs.json, `${JSON.stringify(result, undefined, 2)}\n`),
    report: await ports.pages.write(inputs.report, page)
  }
  const recorded = planned.record && (await record(planned.record, result, context))
  return { ...result, ...files, recorded }
}

/** Loaded only where it is asked for: a plain smoke test signs nothing. */
async function record(plan: RecordPlan, result: SmokeResult, context: Context<SmokeTestInputs, SmokeTestPorts>) {
  const { recordResult } = await import('./record.ts')
  return recordResult(plan, result, context)
}

function pageOf(result: SmokeResult): Omit<SmokePage, 'baseUrl' | 'time' | 'milliseconds'> {
  const { verdict, identity, comparison, seed } = result
  const checks = worstFirst(result.steps).map(reported)
  return { verdict, identity, comparison, seed, checks, cleanup: result.cleanup.map(reported), ...countSteps(result) }
}

function reported(step: StepResult): ReportedCheck {
  return { name: step.name, verdict: step.verdict, text: explain(step), attempts: step.attempts }
}
