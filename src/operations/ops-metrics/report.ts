import { showDuration } from '../../domain/duration.ts'
import type { Metric } from '../../domain/metrics/metric.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { MetricsInputs } from './inputs.ts'
import type { MetricsFacts } from './observe.ts'
import type { MetricsPlan } from './plan.ts'

/** Each metric with its value, target and trend; with `explain`, every fact that one of them counts. */
export function report({ inputs, facts, plan, done }: End<MetricsInputs, MetricsFacts, MetricsPlan, string>): Report {
  const { environment, metrics, before, window, location } = facts
  const rows = metrics.map((metric, at) => rowOf(metric, before[at]))
  const blocks: Block[] = [{ kind: 'table', columns: ['metric', 'value', 'target', 'met', 'before'], rows }]
  const explained = metrics.find(({ name }) => name === inputs.explain)
  if (explained !== undefined) blocks.push(explanation(explained))
  if (done !== undefined) blocks.push({ kind: 'link', text: 'status page', target: done })
  const [from, to] = [window.from, window.to].map(time => new Date(time).toISOString())
  const looked = { 'looked-at': location, environment, from, to }
  const missed = metrics.filter(({ met }) => met === false).length
  const headline = `metrics · ${environment} · ${showDuration(inputs.over)} · ${missed === 0 ? 'no target missed' : `${missed} missed`}`
  const page = inputs.page === undefined ? {} : { page: done ?? inputs.page }
  const outcome = plan.proceed && done === undefined ? 'planned' : 'done'
  return { outcome, headline, blocks, result: { ...looked, ...page, metrics, before } }
}

function rowOf(metric: Metric, before: Metric | undefined): readonly string[] {
  const { name, target, met } = metric
  const sign = target.kind === 'at-least' ? '≥' : '≤'
  const word = met === null ? 'not known' : met ? '✓' : '✗'
  return [name, shown(metric), `${sign} ${shownValue(target.value, metric)}`, word, before ? shown(before) : '–']
}

function shown(metric: Metric): string {
  const { value, bounds } = metric
  if (value === null) return 'nothing seen'
  const text = shownValue(value, metric)
  return bounds === undefined ? text : `${text} (${bounds.map(bound => shownValue(bound, metric)).join(' to ')})`
}

function shownValue(value: number, { unit }: Metric): string {
  if (unit === 'milliseconds') return showDuration(value)
  return unit === 'share' ? `${Number((value * 100).toFixed(2))} %` : `${Number(value.toFixed(2))} a day`
}

function explanation({ name, counted, beside = {} }: Metric): Block {
  const figures = Object.entries(beside).map(([what, value]) => `${what} ${Number(value.toFixed(3))}`)
  const facts = counted.map(({ seq, text }) => `event ${seq}: ${text}`)
  return { kind: 'details', title: `${name} counts ${counted.length}`, text: [...figures, ...facts].join('\n') }
}
