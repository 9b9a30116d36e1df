/** What was counted since the sample before, and what gauges stood at. What is left out was not measured. */
export interface Sample {
  /** End of the stretch that was counted; milliseconds since 1970. */
  readonly time: number
  readonly requests?: number | undefined
  readonly errors?: number | undefined
  /** One count per bound and one more for above the last; not cumulative. */
  readonly latency?: readonly number[] | undefined
  readonly gauges?: Readonly<Record<string, number>> | undefined
  /** What else was counted, by name. */
  readonly counts?: Readonly<Record<string, number>> | undefined
}

/** Samples, oldest first, with the bounds of their latencies in seconds, ascending. */
export interface Recorded {
  readonly boundsSeconds: readonly number[]
  readonly samples: readonly Sample[]
}

export interface Counts {
  readonly requests: number
  readonly errors: number
}

/** Answers questions about recorded figures at any moment. */
export interface History {
  /** Requests and errors of a stretch of time before `now`; undefined where nothing was measured. */
  counts(now: number, windowMs: number): Counts | undefined
  /** Seconds below which that share of the requests of the last five minutes stayed. */
  latency(now: number, quantile: number): number | undefined
  /** What a gauge stood at; undefined when it was not seen for five minutes. */
  gauge(now: number, name: string): number | undefined
}

const fiveMinutesMs = 300_000

/** Sums once, so that a month can be asked minute by minute. Pure. */
export function historyOf({ boundsSeconds, samples }: Recorded): History {
  const times = samples.map(({ time }) => time)
  const counted = running(samples.map(({ requests }) => (requests === undefined ? 0 : 1)))
  const requests = running(samples.map(one => one.requests ?? 0))
  const errors = running(samples.map(one => one.errors ?? 0))
  const bins = Array.from({ length: boundsSeconds.length + 1 }, (_, at) =>
    running(samples.map(({ latency }) => latency?.[at] ?? 0))
  )
  const place = (now: number, windowMs: number) => [after(times, now - windowMs), after(times, now)] as const
  return {
    counts(now, windowMs) {
      const [from, to] = place(now, windowMs)
      if (sum(counted, from, to) === 0) return undefined
      return { requests: sum(requests, from, to), errors: sum(errors, from, to) }
    },
    latency(now, quantile) {
      const [from, to] = place(now, fiveMinutesMs)
      return quantileOf(
        bins.map(bin => sum(bin, from, to)),
        boundsSeconds,
        quantile
      )
    },
    gauge(now, name) {
      const [from, to] = place(now, fiveMinutesMs)
      for (let at = to - 1; at >= from; at -= 1) {
        const figure = samples[at]?.gauges?.[name]
        if (figure !== undefined) return figure
      }
      return undefined
    }
  }
}

/** Sums up to each place, with a zero in front. */
function running(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (const [at, value] of values.entries()) sums[at + 1] = (sums[at] ?? 0) + value
  return sums
}

function sum(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}

/** Place of the first time that is later. */
function after(times: readonly number[], time: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as number) <= time) low = middle + 1
    else high = middle
  }
  return low
}

/** As Prometheus has it: even within a bin, and the last bound for what lies above it. */
function quantileOf(bins: readonly number[], bounds: readonly number[], quantile: number): number | undefined {
  const total = bins.reduce((all, one) => all + one, 0)
  if (total === 0) return undefined
  let rank = quantile * total
  for (const [at, count] of bins.entries()) {
    const upper = bounds[at]
    if (upper === undefined) break
    if (rank <= count) {
      const lower = bounds[at - 1] ?? 0
      return lower + ((upper - lower) * rank) / (count || 1)
    }
    rank -= count
  }
  return bounds.at(-1)
}
