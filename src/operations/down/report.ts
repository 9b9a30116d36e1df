import type { End } from '../../operation.ts'
import type { Report } from '../../report.ts'
import type { Stopped } from './apply.ts'
import type { DownInputs } from './inputs.ts'
import type { DownFacts } from './observe.ts'
import type { DownPlan } from './plan.ts'

export function report({ plan, done }: End<DownInputs, DownFacts, DownPlan, Stopped>): Report {
  if (!plan.proceed)
    return { outcome: 'unchanged', headline: 'Nothing is running.', blocks: [], result: { stopped: [] } }
  const names = plan.stop.map(({ kind, name }) => `${kind} ${name}`)
  const rows = plan.stop.map(({ kind, name }) => [kind, name])
  const blocks = [{ kind: 'table' as const, columns: ['kind', 'name'], rows }]
  const count = `${names.length} ${names.length === 1 ? 'process' : 'processes'}`
  if (done === undefined) {
    return { outcome: 'planned', headline: `Would stop ${count}.`, blocks, result: { running: names } }
  }
  return { outcome: 'done', headline: `Stopped ${count}.`, blocks, result: { stopped: names } }
}
