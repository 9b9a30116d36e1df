import { attributionAlternatives, attributionLogs, type ErrorTolerance, toleratedRatio } from './attribution.ts'
import { metricWeights } from './harm.ts'
import { type Profile, profileEndMs } from './profile.ts'

/** What a rollout will have to judge by. Rates are fractions. */
export interface Outlook {
  readonly requestsPerSecond: number
  /** Blue's error rate before the rollout. */
  readonly errorRate: number
  /** The lowest rate that blue is credited with. */
  readonly leastRate: number
  readonly profile: Profile
  readonly tolerance: ErrorTolerance
  readonly alpha: number
}

const startMass = 0.5
/** Standard score that 80 % of all rollouts stay above. */
const power = 0.8416
/**
 * Errors that strike both colours alike while a rollout runs, as a fraction of all requests: bursts, a dependency that
 * flaps. They prove nothing and drown what would; a calm history does not show them, so they are always reckoned with.
 */
export const sharedUnrest = 0.00025
const steps = 40
const smallest = 1e-5

/**
 * The smallest lasting increase of green's error rate, as a fraction, that 80 % of such rollouts would be rolled back
 * for before their last step; null when this traffic shows none at all. An estimate: the evidence is taken to grow like
 * a random walk with the drift and spread that the judge's own alternatives have.
 */
export function detectableIncrease(outlook: Outlook): number | null {
  const largest = 1 - outlook.errorRate
  if (!isNoticed(outlook, largest)) return null
  let [low, high] = [Math.log(smallest), Math.log(largest)]
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    if (isNoticed(outlook, Math.exp(middle))) high = middle
    else low = middle
  }
  return Math.exp(high)
}

function isNoticed(outlook: Outlook, increase: number): boolean {
  const needed = Math.log(attributionAlternatives / (metricWeights.errors * startMass * outlook.alpha))
  const walks = Array.from({ length: attributionAlternatives }, () => ({ mean: 0, variance: 0 }))
  return stretches(outlook.profile).some(({ seconds, weight }) => {
    for (const [index, pace] of paces(outlook, weight, increase).entries()) {
      const walk = walks[index] as { mean: number; variance: number }
      walk.mean += seconds * pace.mean
      walk.variance += seconds * pace.variance
    }
    return walks.some(({ mean, variance }) => mean - power * Math.sqrt(variance) >= needed)
  })
}

/** Drift and spread per second of each alternative's log evidence, from the errors of both colours. */
function paces({ requestsPerSecond, errorRate, leastRate, tolerance }: Outlook, weight: number, increase: number) {
  const ratio = toleratedRatio(tolerance, Math.max(errorRate, leastRate))
  const traffic = { blue: requestsPerSecond * (1 - weight), green: requestsPerSecond * weight }
  const shared = errorRate + sharedUnrest
  const bad = { blue: traffic.blue * shared, green: traffic.green * (shared + increase) }
  const one = (colour: 'blue' | 'green') =>
    attributionLogs(
      {
        blue: { requests: traffic.blue, bad: colour === 'blue' ? 1 : 0 },
        green: { requests: traffic.green, bad: colour === 'green' ? 1 : 0 }
      },
      ratio
    )
  const blue = one('blue')
  return one('green').map((green, index) => {
    const against = blue[index] as number
    return { mean: bad.green * green + bad.blue * against, variance: bad.green * green ** 2 + bad.blue * against ** 2 }
  })
}

/** The times at which both colours have traffic, in pieces short enough to notice something in between. */
function stretches(profile: Profile): { readonly seconds: number; readonly weight: number }[] {
  const pieces = 12
  return profile.flatMap(({ atMs, weight }, index) => {
    const untilMs = profile[index + 1]?.atMs ?? profileEndMs(profile)
    const seconds = (untilMs - atMs) / 1000 / pieces
    if (seconds <= 0 || weight <= 0 || weight >= 1) return []
    return Array.from({ length: pieces }, () => ({ seconds, weight }))
  })
}
