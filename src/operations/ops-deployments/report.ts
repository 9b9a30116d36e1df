import { shortDigest } from '../../domain/digest.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { StatusFacts } from '../ops-status/observe.ts'
import type { StatusPlan } from '../ops-status/plan.ts'
import type { DeploymentsInputs } from './inputs.ts'

/** The newest deployments first, with how each ended. */
export function report({ inputs, facts }: End<DeploymentsInputs, StatusFacts, StatusPlan, never>): Report {
  const deployments = facts.state.deployments.toReversed().slice(0, inputs.limit)
  const rows = deployments.map(one => [
    one.id,
    one.environment,
    shortDigest(one.digest),
    one.buildId,
    one.status,
    one.stagedAt
  ])
  return {
    outcome: 'done',
    headline: `deployments · looked at ${facts.location}`,
    blocks: [{ kind: 'table', columns: ['deployment', 'environment', 'digest', 'build', 'status', 'at'], rows }],
    result: { 'looked-at': facts.location, deployments }
  }
}
