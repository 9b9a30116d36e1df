export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The smallest value that at least this share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The upper end of the 95 % interval after Clopper and Pearson, one-sided, by bisection. */
export function upperLimit(found: number, count: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (atMost(found, count, middle) > 0.05) low = middle
    else high = middle
  }
  return high
}

function atMost(found: number, count: number, chance: number): number {
  let term = (1 - chance) ** count
  let total = term
  for (let index = 1; index <= found; index++) {
    term *= ((count - index + 1) / index) * (chance / (1 - chance))
    total += term
  }
  return total
}
