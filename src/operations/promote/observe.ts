import { type Digest, parseDigest } from '../../domain/digest.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { Failure, usage } from '../../domain/failure.ts'
import type { GateFacts } from '../../domain/gate/facts.ts'
import { type EnvironmentState, environmentKey, foldLedger, type LedgerState } from '../../domain/ledger/state.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Context } from '../../operation.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromotePorts } from './ports.ts'

export interface PromoteFacts {
  readonly gates: GateFacts
  readonly buildId: string
  readonly rollout: boolean
  readonly lockMs: number
  readonly url: string | undefined
  readonly location: string
  /** Bundle digest of the newest summary of this record, to be linked by the next one. */
  readonly summaryHead: Digest | undefined
}

/** Reads the ledger once, the record once, the store once; decides nothing. */
export async function observe(context: Context<PromoteInputs, PromotePorts>): Promise<PromoteFacts> {
  const { inputs, ports, policy, run } = context
  const rules = environmentOf(policy, inputs.environment)
  const artifact = policy.artifact.name ?? 'artifact'
  const state = foldLedger((await ports.ledger.read()).events)
  const target = state.environments.get(environmentKey(artifact, inputs.environment))
  const previous = rules.after === undefined ? undefined : state.environments.get(environmentKey(artifact, rules.after))
  const digest = chooseDigest(inputs.digest, artifact, previous, state)
  const head = state.summaryHeads.get(digest)
  const lines = await ports.ledger.record(digest)
  const record = verifyRecord(lines, { digest, trust: ports.trust, ...(head && { head }) })
  const gates: GateFacts = {
    now: ports.clock.now(),
    artifact,
    digest,
    rules: {
      environment: inputs.environment,
      after: rules.after,
      soak: rules.soak,
      requires: rules.requires,
      differentRun: rules.differentRun,
      asksSmoke: policy.smoke.suite !== undefined,
      asksApprovals: rules.approvals !== undefined,
      asksWindow: rules.windows.length > 0,
      asksFreeze: rules.freeze.length > 0
    },
    record,
    recalled: state.recalled.has(digest),
    target,
    previous,
    job: run.job,
    rollbackTargetComplete: target?.live && (await ports.store.find(target.live.digest)) !== undefined
  }
  return {
    gates,
    buildId: record.buildRecords[0]?.buildId ?? '',
    rollout: ports.router !== undefined,
    lockMs: rules.lock,
    url: rules.url,
    location: ports.ledger.location,
    summaryHead: record.head
  }
}

function environmentOf(policy: Policy, name: string) {
  const found = policy.environments[name]
  if (found !== undefined) return found
  const expected = `one of ${Object.keys(policy.environments).join(', ') || '(the policy names none)'}`
  throw usage('unknown-environment', { input: 'environment', found: name, expected })
}

function chooseDigest(
  asked: string,
  artifact: string,
  previous: EnvironmentState | undefined,
  state: LedgerState
): Digest {
  if (asked !== 'latest') return parseDigest(asked)
  const newestBuild = state.builds.filter(build => build.artifact === artifact).at(-1)
  const latest = previous === undefined ? newestBuild?.digest : previous.live?.digest
  if (latest !== undefined) return latest
  const message = 'digest: latest names nothing; the environment before runs nothing yet'
  throw new Failure({
    kind: 'usage',
    code: 'nothing-to-promote',
    message,
    hint: 'promote into the first environment first'
  })
}
