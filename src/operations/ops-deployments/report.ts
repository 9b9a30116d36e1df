import { showDuration } from '../../domain/duration.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { StatusFacts } from '../ops-status/observe.ts'
import type { StatusPlan } from '../ops-status/plan.ts'
import type { DeploymentsInputs } from './inputs.ts'

/** The newest deployments first, with how each ended. A deployment's name begins with its environment. */
export function report({ inputs, facts }: End<DeploymentsInputs, StatusFacts, StatusPlan, never>): Report {
  const { location, now, state } = facts
  const deployments = state.deployments.toReversed().slice(0, inputs.limit)
  const rows = deployments.map(({ id, buildId, status, stagedAt, endedAt = stagedAt }) => [
    id,
    buildId,
    status,
    `${showDuration(Math.max(0, now.getTime() - Date.parse(endedAt)))} ago`
  ])
  return {
    outcome: 'done',
    headline: `deployments · looked at ${location}`,
    blocks:
      rows.length === 0
        ? [{ kind: 'text', text: 'none yet' }]
        : [{ kind: 'table', columns: ['deployment', 'build', 'status', 'when'], rows }],
    result: { 'looked-at': location, deployments }
  }
}
