import { detectableIncrease } from '../src/domain/judge/detectable.ts'
import { namedProfile } from '../src/domain/judge/profile.ts'
import { upperLimit } from './campaign-figures.ts'
import { withPool } from './campaign-pool.ts'

/** What is said before traffic moves: the increase that this traffic shows with 80 % probability. */
export function saidIncrease(requestsPerSecond: number, errorRate: number): number | null {
  const leastRate = Math.min(0.5, 1 / ((requestsPerSecond * 600) / 4))
  const tolerance = { 'error-relative': 10, 'error-points': 0.02 }
  return detectableIncrease({
    requestsPerSecond,
    errorRate,
    leastRate,
    profile: namedProfile('standard'),
    tolerance,
    alpha: 0.01
  })
}

/**
 * Plays rollouts with exactly the increase that was said, and counts how many of them were rolled back. Arguments: how
 * many, one rate only.
 */
export async function run(count = 200, only?: number): Promise<void> {
  console.log(`\nthe increase that is said to be noticed with 80 % probability, played ${count} times a cell`)
  await withPool(async play => {
    for (const requestsPerSecond of [3, 10, 100, 1000].filter(one => only === undefined || one === only)) {
      for (const baseErrorRate of [0.001, 0.005, 0.02]) {
        const points = saidIncrease(requestsPerSecond, baseErrorRate)
        if (points === null) continue
        const regression = { name: 'said', points, slowdown: 1 }
        const rolled = await play({ requestsPerSecond, baseErrorRate, regression }, 'fixed', count)
        const missed = rolled.filter(({ rolledBack }) => !rolledBack).length
        const [power, least] = [1 - missed / count, 1 - upperLimit(missed, count)].map(
          share => `${Math.round(100 * share)} %`
        )
        const said = `+${(100 * points).toPrecision(2)} points`
        console.log(
          `  ${requestsPerSecond} rps, base ${100 * baseErrorRate} %: ${said}, noticed ${power} (at least ${least})`
        )
      }
    }
  })
}

const [, script, count, only] = process.argv
if (script?.endsWith('campaign-power.ts')) await run(count ? Number(count) : undefined, only ? Number(only) : undefined)
