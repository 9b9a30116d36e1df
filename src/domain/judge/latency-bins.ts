/** Quantiles whose exceedance is watched, and the wealth that each may stake. */
export const quantiles = { p50: 0.5, p90: 0.9, p99: 0.99 } as const
export type Quantile = keyof typeof quantiles
export const quantileNames = Object.keys(quantiles) as Quantile[]

/** Positions in the bounds: a request is slow when it falls in a later bin. */
export interface LatencyThreshold {
  readonly blue: number
  readonly green: number
  /** Green's threshold for non-inferiority. */
  readonly margin: number
}

export interface LatencyPercents {
  readonly tolerance: number
  readonly margin: number
}

/** Finds the threshold of a quantile, or undefined when the quantile lies above the last bound. */
export function latencyThreshold(
  boundsMs: readonly number[],
  bins: readonly number[],
  quantile: number,
  percents: LatencyPercents
): LatencyThreshold | undefined {
  const blue = quantileBin(bins, quantile)
  if (blue >= boundsMs.length) return undefined
  return {
    blue,
    green: scaledBin(boundsMs, blue, percents.tolerance),
    margin: scaledBin(boundsMs, blue, percents.margin)
  }
}

/** Counts requests slower than the bound at `position`, at most `requests`. */
export function slowerThan(bins: readonly number[], position: number, requests: number): number {
  return Math.min(requests, sum(bins.slice(position + 1)))
}

export function sum(bins: readonly number[]): number {
  return bins.reduce((total, count) => total + count, 0)
}

/** Position of the first bin whose cumulative share reaches the quantile. */
export function quantileBin(bins: readonly number[], quantile: number): number {
  const needed = sum(bins) * quantile
  let cumulative = 0
  return bins.findIndex(count => {
    cumulative += count
    return cumulative >= needed
  })
}

// Multiplied rather than divided, so that 100 ms + 10 % meets a bound of exactly 110 ms. Coarse bounds: no tolerance.
function scaledBin(boundsMs: readonly number[], position: number, percent: number): number {
  const scaled = (boundsMs[position] ?? 0) * (100 + percent)
  const found = boundsMs.findIndex(bound => bound * 100 >= scaled)
  return found < 0 ? position : found
}
