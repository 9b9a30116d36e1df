import type { VerifiedRecord } from '../../domain/evidence/verified.ts'
import type { GateFacts } from '../../domain/gate/facts.ts'
import { isHeld } from '../../domain/ledger/lock.ts'
import type { PromoteContext } from './context.ts'
import type { Around } from './facts.ts'
import { triggerOf } from './trigger.ts'

/** Gathers what the gates look at: the policy's rules, two records, the lock, and who approved. */
export async function gateFacts(
  context: PromoteContext,
  around: Around,
  record: VerifiedRecord,
  liveRecord: VerifiedRecord | undefined
): Promise<GateFacts> {
  const { inputs, ports, policy, run } = context
  const { artifact, rules, state, target, previous } = around
  const { digest } = record
  const now = ports.clock.now()
  const { after, soak, requires, differentRun, approvals, hotfix, manual, windows, freeze } = rules
  const asks = { after, soak, requires, differentRun, approvals, hotfix, manual, windows, freeze }
  const lock = target?.lock
  const foreign = isHeld(lock, now.getTime()) && lock.owner !== run.job && target?.staged?.lock !== lock.lock
  const store = ports.destination ?? ports.store
  const commit = record.provenance[0]?.commit
  // A step back asks nobody, so that nothing that cannot be read holds it up.
  const asksPeople =
    inputs.mode !== 'rollback' &&
    (approvals !== undefined || (inputs.hotfix.length > 0 && hotfix.secondPerson !== false))
  return {
    now,
    artifact,
    digest,
    rules: { environment: inputs.environment, asksSmoke: policy.smoke.suite !== undefined, ...asks },
    record,
    recalled: state.recalled.has(digest),
    target,
    previous,
    job: run.job,
    run: run.runId ?? run.job,
    lockAbandoned: foreign && (await ports.jobs.ended(lock.owner)),
    rollbackTarget: liveRecord && {
      complete: (await store.find(liveRecord.digest)) !== undefined,
      proven: liveRecord.broken === undefined && liveRecord.provenance.length > 0
    },
    approvals: asksPeople && commit !== undefined ? await ports.reviews?.approvals(commit) : undefined,
    reviewed: ports.reviews !== undefined,
    person: run.actor,
    trigger: await triggerOf(context, around, commit)
  }
}
