import type { RowStatus, SopRow } from '../../domain/sop/row.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { SopInputs } from './inputs.ts'
import type { SopPlan } from './plan.ts'

const statuses: readonly RowStatus[] = ['held', 'planned', 'exempt', 'missing']

/** The rows, each with a test that holds it, or why there is none. */
export function report({ plan: { rows } }: End<SopInputs, readonly SopRow[], SopPlan, never>): Report {
  const counted = statuses.map(status => [status, rows.filter(row => row.status === status).length] as const)
  const table = rows.map(({ id, text, status, tests, reason }) => [
    id,
    text,
    status,
    reason ?? `${tests[0] ?? ''}${tests.length > 1 ? ` (and ${tests.length - 1} more)` : ''}`
  ])
  return {
    outcome: 'done',
    headline: `sop · ${rows.length} rows · ${counted.map(([status, count]) => `${count} ${status}`).join(' · ')}`,
    blocks: [{ kind: 'table', columns: ['row', 'what it asks for', 'status', 'held by, or why not'], rows: table }],
    result: { counts: Object.fromEntries(counted), rows }
  }
}
