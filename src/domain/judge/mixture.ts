/** Wealth spread over alternatives and over the ticks at which a regression may begin. */
export interface Mixture {
  /** Planned ticks; start mass is spent over these and no further. */
  readonly planned: number
  /** Ticks that have spent mass. */
  readonly spentTicks: number
  /** R of each alternative. */
  readonly running: readonly number[]
}

const lowestLog = -700
const highestLog = 60
const highestWealth = 1e30

export function startMixture(alternatives: number, planned: number): Mixture {
  return { planned, spentTicks: 0, running: Array.from({ length: alternatives }, () => 0) }
}

/** Carries one tick's log evidence into each alternative: R ← (R + γ) · S. */
export function bet(mixture: Mixture, logs: readonly number[], designEffect: number): Mixture {
  const fresh = startMass(mixture.spentTicks, mixture.planned)
  const running = mixture.running.map((wealth, index) => {
    const log = Math.min(highestLog, Math.max(lowestLog, (logs[index] ?? 0) / designEffect))
    return Math.min(highestWealth, (wealth + fresh) * Math.exp(log))
  })
  return { planned: mixture.planned, spentTicks: mixture.spentTicks + 1, running }
}

/** Wealth of the metric: the mean over alternatives, plus the mass that is not yet spent. */
export function wealthOf(mixture: Mixture): number {
  const total = mixture.running.reduce((sum, wealth) => sum + wealth, 0)
  return total / mixture.running.length + unspent(mixture.spentTicks, mixture.planned)
}

function startMass(tick: number, planned: number): number {
  if (tick === 0) return planned === 1 ? 1 : 0.5
  return tick < planned ? 0.5 / (planned - 1) : 0
}

function unspent(ticks: number, planned: number): number {
  if (ticks === 0) return 1
  return ticks < planned ? 0.5 - (0.5 * (ticks - 1)) / (planned - 1) : 0
}
