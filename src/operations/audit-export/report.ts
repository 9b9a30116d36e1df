import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { ExportInputs } from './inputs.ts'
import type { ExportFacts } from './observe.ts'
import type { ExportPlan } from './plan.ts'

export function report({ facts, plan, done }: End<ExportInputs, ExportFacts, ExportPlan, readonly string[]>): Report {
  const { location, head } = facts
  const result = {
    'looked-at': location,
    events: head.sequence,
    head: head.hash,
    files: done ?? [...plan.files.keys()]
  }
  const headline = `${head.sequence} events and ${plan.files.size - 2} records, head ${head.hash}`
  if (done === undefined) return { outcome: 'planned', headline: `would export ${headline}`, blocks: [], result }
  return {
    outcome: 'done',
    headline: `exported ${headline}`,
    blocks: [
      { kind: 'text', text: done.join('\n') },
      {
        kind: 'next',
        text: 'sluice verify sha256:… --bundle records/….jsonl checks a record anywhere, without Sluice’s ledger.'
      }
    ],
    result
  }
}
