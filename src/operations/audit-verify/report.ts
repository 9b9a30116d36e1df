import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { Done } from './apply.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Plan } from './plan.ts'

const scope =
  'Checked: the chain of events. Not checked: the signed records that they name; sluice verify does that for one, ops drift for what is live.'

export function report({ facts, plan }: End<Inputs, Facts, Plan, Done>): Report {
  return plan.proceed ? intact(facts, plan) : damaged(facts, plan)
}

function intact({ location }: Facts, { head, kinds }: Extract<Plan, { proceed: true }>): Report {
  const rows = Object.keys(kinds)
    .sort()
    .map(kind => [kind, String(kinds[kind])])
  const checkpoint = `${head.sequence}:${head.hash}`
  const table: Block = { kind: 'table', columns: ['event', 'count'], rows }
  return {
    outcome: 'done',
    headline: `Ledger intact: ${head.sequence} ${head.sequence === 1 ? 'event' : 'events'}, head ${head.hash}`,
    blocks: [
      ...(rows.length > 0 ? [table] : []),
      { kind: 'text', text: `Ledger: ${location}\ncheckpoint ${checkpoint}\n${scope}` },
      { kind: 'next', text: 'keep the checkpoint elsewhere; with --checkpoint=… a cut end shows.' }
    ],
    result: { intact: true, checked: 'events', location, events: head.sequence, head: head.hash, checkpoint, kinds }
  }
}

function damaged({ location }: Facts, { damage, expected, next }: Extract<Plan, { proceed: false }>): Report {
  const { code, detail } = damage
  return {
    outcome: 'refused',
    reason: code,
    headline: `Ledger not intact: ${detail}`,
    blocks: [
      { kind: 'checks', checks: [{ mark: 'failed', name: 'chain', text: code, expected, found: detail }] },
      { kind: 'text', text: `Ledger: ${location}` },
      { kind: 'next', text: next }
    ],
    result: { intact: false, checked: 'events', location, code, detail }
  }
}
