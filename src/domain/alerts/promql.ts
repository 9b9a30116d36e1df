import { quotedLabel } from '../label-value.ts'
import { burnLimit, type Objective } from './burn.ts'
import type { AlertRule, Comparison } from './rule.ts'
import type { Sources } from './signals.ts'

/** One recording rule: figures are computed once and every alert reads the same. */
export interface Recording {
  readonly record: string
  readonly expr: string
}

const operators: Readonly<Record<Comparison, string>> = { above: '>', 'at-least': '>=', below: '<' }
const fiveMinutesMs = 300_000

/** The lengths of time over which errors are counted, shortest first. */
export function windowsOf(rules: readonly AlertRule[]): readonly number[] {
  const burns = rules.flatMap(({ condition }) =>
    condition.kind === 'burn' ? [condition.longMs, condition.shortMs] : []
  )
  return [...new Set([fiveMinutesMs, ...burns])].sort((one, other) => one - other)
}

/** Counts of one window; those of errors are zero where no error was ever counted. */
export function countRecordings({ requests }: Sources, windowMs: number): readonly Recording[] {
  const span = spanOf(windowMs)
  const [label, values] = Object.entries(requests.errors)[0] as [string, readonly string[]]
  const all = `sum(increase(${selector(requests.metric, requests.match)}[${span}]))`
  const failed = `${label}=~"${quotedLabel(values.map(patternOf).join('|'))}"`
  const bad = `sum(increase(${selector(requests.metric, requests.match, [failed])}[${span}]))`
  return [
    { record: `sluice:requests:increase${span}`, expr: all },
    { record: `sluice:errors:increase${span}`, expr: `${bad} or ${all} * 0` },
    { record: `sluice:errors:ratio${span}`, expr: `sluice:errors:increase${span} / sluice:requests:increase${span}` }
  ]
}

/** The figures that are not counts: the latency's quantile over five minutes, and each gauge. */
export function figureRecordings({ latency, gauges }: Sources): readonly Recording[] {
  const buckets = `sum by (le) (rate(${selector(`${latency.metric}_bucket`, latency.match)}[5m]))`
  return [
    { record: 'sluice:latency:quantile5m', expr: `histogram_quantile(${latency.quantile}, ${buckets})` },
    ...Object.entries(gauges).map(([name, { metric, match, combine }]) => ({
      record: gaugeName(name),
      expr: `${combine}(${selector(metric, match)})`
    }))
  ]
}

interface Terms {
  readonly service: string
  readonly minimumErrors: number
  readonly objective: Objective
}

/** When a rule fires, as PromQL over the recordings. */
export function alertExpression(
  { signal, condition }: AlertRule,
  { service, minimumErrors, objective }: Terms
): string {
  const of = (record: string) => `${record}${selector('', { service })}`
  const enough = (span: string) => `${of(`sluice:errors:increase${span}`)} >= ${minimumErrors}`
  if (condition.kind === 'absent') return `absent(${of(presence(signal))})`
  if (condition.kind === 'threshold') {
    const limit = `${of(figureName(signal))} ${operators[condition.comparison]} ${condition.value}`
    return signal === 'errors' ? `${limit} and ${enough('5m')}` : limit
  }
  const limit = burnLimit(condition.factor, objective)
  const spans = [...new Set([condition.longMs, condition.shortMs])].map(spanOf)
  const terms = spans.map(span => `${of(`sluice:errors:ratio${span}`)} > ${limit}`)
  return [...terms, enough(spans[0] ?? '5m')].join(' and ')
}

/** The recording that is there exactly while a figure is measured. */
function presence(signal: string): string {
  return signal === 'errors' ? 'sluice:requests:increase5m' : figureName(signal)
}

function figureName(signal: string): string {
  if (signal === 'errors') return 'sluice:errors:ratio5m'
  return signal === 'latency' ? 'sluice:latency:quantile5m' : gaugeName(signal)
}

/** Names of gauges may have dots and dashes, which names of metrics may not. */
function gaugeName(signal: string): string {
  return `sluice:gauge:${signal.replaceAll(/[^A-Za-z0-9_]/g, '_')}`
}

/** Writes a length of time as Prometheus does: `5m`, `6h`, `3d`. */
export function spanOf(milliseconds: number): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['m', 60_000],
    ['s', 1000]
  ] as const
  const [unit, length] = units.find(([, length]) => milliseconds >= length && milliseconds % length === 0) ?? ['ms', 1]
  return `${milliseconds / length}${unit}`
}

function selector(metric: string, labels: Readonly<Record<string, string>>, more: readonly string[] = []): string {
  const matchers = Object.entries(labels).map(([label, value]) => `${label}="${quotedLabel(value)}"`)
  const all = [...matchers, ...more]
  return all.length === 0 ? metric : `${metric}{${all.join(',')}}`
}

/** `x` stands for any digit; all else is meant as written. */
function patternOf(value: string): string {
  return value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('x', '[0-9]')
}
