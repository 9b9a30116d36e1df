import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { ReportInputs } from './inputs.ts'
import type { ReportFacts } from './observe.ts'
import type { ReportPlan } from './plan.ts'

/** Shows the post-mortem, says where it is, or what it lacks. */
export function report({ inputs, facts, plan, done }: End<ReportInputs, ReportFacts, ReportPlan, string>): Report {
  const { id } = inputs
  const result = { 'looked-at': facts.location, incident: id }
  switch (plan.kind) {
    case 'refused': {
      const blocks: Block[] = plan.found.map(text => ({ kind: 'text', text }))
      const headline = `incident-report refused · ${id}`
      return { outcome: 'refused', reason: plan.reason, headline, blocks, result: { ...result, findings: plan.found } }
    }
    case 'checked':
      return { outcome: 'done', headline: `the post-mortem of ${id} is complete`, blocks: [], result }
    case 'shown':
      return {
        outcome: 'done',
        headline: `post-mortem of ${id}`,
        blocks: [{ kind: 'text', text: plan.markdown }],
        result: { ...result, markdown: plan.markdown }
      }
    case 'write': {
      const outcome = done === undefined ? 'planned' : 'done'
      const blocks: Block[] = done === undefined ? [] : [{ kind: 'link', text: 'post-mortem', target: done }]
      const whole = { ...result, path: done ?? plan.path, markdown: plan.markdown }
      return { outcome, headline: `post-mortem of ${id} ${outcome}`, blocks, result: whole }
    }
  }
}
