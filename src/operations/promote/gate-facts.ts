import type { VerifiedRecord } from '../../domain/evidence/verified.ts'
import type { GateFacts } from '../../domain/gate/facts.ts'
import { isHeld } from '../../domain/ledger/lock.ts'
import type { PromoteContext } from './context.ts'
import type { Around } from './facts.ts'

/** Gathers what the gates look at: the policy's rules, two records, the lock, and who approved. */
export async function gateFacts(
  { inputs, ports, policy, run }: PromoteContext,
  { artifact, rules, state, target, previous }: Around,
  record: VerifiedRecord,
  liveRecord: VerifiedRecord | undefined
): Promise<GateFacts> {
  const { digest } = record
  const now = ports.clock.now()
  const { after, soak, requires, differentRun, approvals, windows, freeze } = rules
  const asks = { after, soak, requires, differentRun, approvals, windows, freeze }
  const lock = target?.lock
  const foreign = isHeld(lock, now.getTime()) && lock.owner !== run.job && target?.staged?.lock !== lock.lock
  const store = ports.destination ?? ports.store
  const commit = record.provenance[0]?.commit
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
    approvals: approvals === undefined || commit === undefined ? undefined : await ports.reviews?.approvals(commit)
  }
}
