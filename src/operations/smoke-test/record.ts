import type { Digest } from '../../domain/digest.ts'
import { sealStatement } from '../../domain/evidence/seal.ts'
import { predicateTypes, type SealedBundle } from '../../domain/evidence/statement.ts'
import { testResultStatement } from '../../domain/evidence/statements.ts'
import { bug } from '../../domain/failure.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { isPass } from '../../domain/smoke/verdict.ts'
import type { Context } from '../../operation.ts'
import type { SmokeTestInputs } from './inputs.ts'
import type { RecordPlan } from './plan.ts'
import type { EvidencePorts, SmokeTestPorts } from './ports.ts'
import { countSteps, type SmokeResult } from './run-smoke.ts'

type SmokeTestContext = Context<SmokeTestInputs, SmokeTestPorts>

/** What was written about one run: the bundle is absent when the run came to no verdict. */
export interface Recorded {
  readonly suite: string
  readonly bundle: Digest | undefined
  /** Where the ledger is that holds it. */
  readonly location: string
}

/**
 * Signs the result as test evidence, and appends it in one commit with the events that name it.
 * An inconclusive run is recorded without evidence: it is no test result. The same job never records twice.
 */
export async function recordResult(
  plan: RecordPlan,
  result: SmokeResult,
  context: SmokeTestContext
): Promise<Recorded> {
  const { suite, digest } = plan
  const { ledger, signer } = evidencePorts(context.ports)
  const statement = testResultStatement({
    subject: { name: plan.artifact, digest },
    suite,
    commit: plan.commit,
    url: context.run.runUrl,
    ...namesOf(result)
  })
  const sealed = result.verdict === 'inconclusive' ? undefined : await sealStatement(signer, statement)
  const events = draftEvents(plan, result, sealed, context)
  const appended = await ledger.append(view => {
    if (view.events.some(event => event.key === events[0]?.key)) return { events: events.slice(0, 1) }
    return { events, records: sealed === undefined ? [] : [{ digest, lines: [sealed.line] }] }
  })
  const first = appended[0]
  return { suite, bundle: first?.kind === 'smoke.recorded' ? first.data.bundle : undefined, location: ledger.location }
}

function evidencePorts({ evidence }: SmokeTestPorts): EvidencePorts {
  if (evidence === undefined) throw bug('a result is to be recorded, and no ledger was wired')
  return evidence
}

function namesOf(result: SmokeResult) {
  const named = [
    ...(result.identity === undefined ? [] : [{ name: 'identity', passed: result.identity.kind === 'agrees' }]),
    ...result.steps.map(step => ({ name: step.name, passed: isPass(step.verdict) }))
  ]
  return {
    result: isPass(result.verdict) ? ('PASSED' as const) : ('FAILED' as const),
    passedTests: named.filter(each => each.passed).map(each => each.name),
    failedTests: named.filter(each => !each.passed).map(each => each.name)
  }
}

function draftEvents(
  plan: RecordPlan,
  result: SmokeResult,
  sealed: SealedBundle | undefined,
  { ports, run }: SmokeTestContext
): readonly EventDraft[] {
  const { artifact, digest, suite } = plan
  const time = ports.clock.now().toISOString()
  const shared = { time, actor: run.actor, subject: { artifact, digest }, causes: [], policy: null }
  const bundle = sealed && { bundle: sealed.digest }
  const smoke = { suite, verdict: result.verdict, ...countSteps(result), ...bundle }
  const key = `smoke.recorded:${artifact}:${digest}:${suite}:${run.job}`
  const recorded = { ...shared, kind: 'smoke.recorded' as const, key, data: smoke }
  if (sealed === undefined) return [recorded]
  const data = {
    predicateType: predicateTypes.testResult,
    suite,
    result: namesOf(result).result,
    bundle: sealed.digest
  }
  return [recorded, { ...shared, kind: 'evidence.added', key: `evidence.added:${sealed.digest}`, data }]
}
