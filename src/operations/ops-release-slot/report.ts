import { shortDigest } from '../../domain/digest.ts'
import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { ReleaseSlotInputs } from './inputs.ts'
import type { ReleaseSlotFacts } from './observe.ts'
import type { ReleaseSlotPlan } from './plan.ts'

type ReleaseEnd = End<ReleaseSlotInputs, ReleaseSlotFacts, ReleaseSlotPlan, number>

/** Says which slot is free, and what it was held for. */
export function report({ inputs, facts, plan, done }: ReleaseEnd): Report {
  const { environment } = inputs
  const shared = { 'looked-at': facts.location, environment }
  if (!plan.proceed) {
    const headline = `release-slot unchanged · ${environment} · no slot is held`
    return { outcome: 'unchanged', headline, blocks: [], result: { ...shared, released: [] } }
  }
  const columns = ['slot', 'digest', 'held for', 'until']
  const rows = plan.release.map(one => [one.slot, shortDigest(one.digest), one.reason, one.until])
  const outcome = done === undefined ? 'planned' : 'done'
  return {
    outcome,
    headline: `release-slot ${outcome} · ${environment}`,
    blocks: [{ kind: 'table', columns, rows }],
    result: { ...shared, released: plan.release }
  }
}
