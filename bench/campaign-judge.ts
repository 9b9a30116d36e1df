import type { Cell, Regression } from './campaign-world.ts'
import { type Rolled, type RuleName, rollOut, ruleNames } from './judge-rules.ts'

const bases = [0.0001, 0.001, 0.005, 0.02]
const none: Regression = { name: 'none', points: 0, slowdown: 1 }

export const regressions: readonly Regression[] = [
  { name: '+1 pp', points: 0.01, slowdown: 1 },
  { name: '+2 pp', points: 0.02, slowdown: 1 },
  { name: '+5 pp', points: 0.05, slowdown: 1 },
  { name: '+50 pp', points: 0.5, slowdown: 1 },
  { name: 'latency +20 %', points: 0, slowdown: 1.2 },
  { name: 'latency +50 %', points: 0, slowdown: 1.5 },
  { name: 'latency x3', points: 0, slowdown: 3 }
]

export function runs(cell: Cell, rule: RuleName, count: number): Rolled[] {
  return Array.from({ length: count }, (_, index) => rollOut(cell, rule, index + 1))
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

/** False rollbacks of an unchanged version, cell by cell, and how long a healthy one takes. */
export function unchanged(rates: readonly number[], count: number): void {
  console.log(`unchanged version, ${count} rollouts a cell: false rollbacks (upper 95 % limit), minutes to 95 %`)
  for (const requestsPerSecond of rates) {
    for (const baseErrorRate of bases) {
      const cell = { requestsPerSecond, baseErrorRate, regression: none }
      const shown = (['adaptive', 'fixed'] as const).map(rule => {
        const rolled = runs(cell, rule, count)
        const found = rolled.filter(({ rolledBack }) => rolledBack).length
        const limit = (100 * upperLimit(found, count)).toFixed(2)
        const minutes =
          rule === 'adaptive' ? ` ${median(rolled.map(({ minutes }) => minutes ?? 30)).toFixed(1)} min` : ''
        return `${rule} ${found} (< ${limit} %)${minutes}`
      })
      console.log(`  ${requestsPerSecond} rps, base ${100 * baseErrorRate} %: ${shown.join('; ')}`)
    }
  }
}

/** How many times more requests the other rules harm than the ramp: geometric mean over regressions and bases. */
export function ratios(rates: readonly number[], count: number): void {
  console.log(
    `harmed requests, times those of the ramp, geometric mean over ${bases.length * regressions.length} cells of ${count}`
  )
  for (const requestsPerSecond of rates) {
    const logs = new Map<RuleName, number>(ruleNames.map(rule => [rule, 0]))
    for (const baseErrorRate of bases) {
      for (const regression of regressions) {
        const cell = { requestsPerSecond, baseErrorRate, regression }
        const harms = ruleNames.map(rule => mean(runs(cell, rule, count).map(({ harmed }) => harmed)))
        for (const [index, rule] of ruleNames.entries()) {
          logs.set(rule, (logs.get(rule) ?? 0) + Math.log((harms[index] ?? 1) / (harms[0] ?? 1)))
        }
      }
    }
    const shown = ruleNames.map(
      rule => `${rule} ${Math.exp((logs.get(rule) ?? 0) / (bases.length * regressions.length)).toFixed(1)}`
    )
    console.log(`  ${requestsPerSecond} rps: ${shown.join('  ')}`)
  }
}

/** The harm of a total failure against the budget of a hundred. */
export function budget(rates: readonly number[], count: number): void {
  for (const requestsPerSecond of rates) {
    const cell = { requestsPerSecond, baseErrorRate: 0.001, regression: regressions[3] as Regression }
    const harms = runs(cell, 'adaptive', count)
      .map(({ harmed }) => harmed)
      .sort((one, other) => one - other)
    const p95 = harms[Math.ceil(0.95 * harms.length) - 1] ?? 0
    console.log(
      `  +50 pp at ${requestsPerSecond} rps: harmed median ${median(harms).toFixed(0)}, p95 ${p95.toFixed(0)}, of a budget of 100`
    )
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** Prints the whole campaign. Arguments: rollouts of the unchanged version, and of each regression, per cell. */
export async function run(healthy = 2000, worse = 300): Promise<void> {
  budget([10, 100, 1000], worse)
  ratios([100, 1000], worse)
  unchanged([1, 10, 100, 1000], healthy)
}

const [, script, healthy, worse] = process.argv
if (script?.endsWith('campaign-judge.ts'))
  await run(healthy ? Number(healthy) : undefined, worse ? Number(worse) : undefined)
