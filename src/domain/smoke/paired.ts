/** One round: blue, green, blue, in milliseconds. Green stands between, so that a slow minute slows both. */
export interface LatencyRound {
  readonly blue: readonly [number, number]
  readonly green: number
}

/** By how much green is slower, as a share of blue's time, with an interval that holds with 98 %. */
export interface LatencyJudgement {
  readonly slower: boolean
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly milliseconds: number
  readonly rounds: number
}

const fewestRounds = 8
/** One-sided 1 %: how often blue may look slower than itself. */
const quantile = 2.326
const smallestShare = 0.1
const smallestMilliseconds = 2

/**
 * Judges paired rounds by their ranks (Wilcoxon, Hodges and Lehmann): one slow answer, or two modes, move it little.
 * Undefined with too few rounds to tell anything.
 */
export function judgeLatency(rounds: readonly LatencyRound[]): LatencyJudgement | undefined {
  const count = rounds.length
  if (count < fewestRounds) return undefined
  const ratios = rounds.map(({ blue, green }) => Math.log(green / Math.sqrt(blue[0] * blue[1])))
  const averages = ratios
    .flatMap((ratio, index) => ratios.slice(index).map(other => (ratio + other) / 2))
    .sort(ascending)
  const spread = quantile * Math.sqrt((count * (count + 1) * (2 * count + 1)) / 24)
  const rank = Math.max(1, Math.floor((count * (count + 1)) / 4 - spread))
  const [low, high] = [averages[rank - 1] ?? 0, averages[averages.length - rank] ?? 0]
  const estimate = Math.expm1(median(averages))
  const milliseconds = estimate * median(rounds.flatMap(({ blue }) => blue).sort(ascending))
  const slower = low > 0 && estimate > smallestShare && milliseconds > smallestMilliseconds
  return { slower, estimate, low: Math.expm1(low), high: Math.expm1(high), milliseconds, rounds: count }
}

function ascending(one: number, other: number): number {
  return one - other
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
