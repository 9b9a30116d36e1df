/** A span of time; `to` is not part of it. Milliseconds since 1970. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** One fact that a metric counts, by the number of its event. */
export interface Counted {
  readonly seq: number
  /** What the fact says, for people. */
  readonly text: string
}

/** How a metric is compared with its target. */
export interface Target {
  readonly kind: 'at-least' | 'at-most'
  readonly value: number
}

export const metricNames = [
  'uptime',
  'time-to-recover',
  'time-to-detect',
  'deployment-frequency',
  'deployment-success',
  'rollback-rate',
  'lead-time'
] as const
export type MetricName = (typeof metricNames)[number]

/**
 * A success metric over one window. `value` is null where nothing was seen: absent is never a pass. Shares go from 0 to
 * 1, times are milliseconds, the frequency is days with a release per day.
 */
export interface Metric {
  readonly name: MetricName
  readonly unit: 'share' | 'milliseconds' | 'per-day'
  readonly value: number | null
  /** Where the value is uncertain: the lowest and the highest that what was seen allows. */
  readonly bounds?: readonly [number, number]
  readonly target: Target
  /** True when even the worse bound meets the target; null without a value. */
  readonly met: boolean | null
  readonly counted: readonly Counted[]
  /** Further figures, such as median and p90 beside a mean. */
  readonly beside?: Readonly<Record<string, number>>
}

/** Compares with the target by the worse end of what is certain. */
export function judged(metric: Omit<Metric, 'met'>): Metric {
  const { value, bounds, target } = metric
  if (value === null) return { ...metric, met: null }
  const [low, high] = bounds ?? [value, value]
  return { ...metric, met: target.kind === 'at-least' ? low >= target.value : high <= target.value }
}

/** A share of things counted, or nothing where there were none. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** Mean, median and 90th percentile (nearest rank) of lengths; nothing where there are none. */
export function summary(values: readonly number[]) {
  if (values.length === 0) return undefined
  const sorted = [...values].sort((one, other) => one - other)
  const rank = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] as number
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  return { mean, median: rank(0.5), p90: rank(0.9) }
}

export function isWithin(time: string, { from, to }: Window): boolean {
  const at = Date.parse(time)
  return at >= from && at < to
}
