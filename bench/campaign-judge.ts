import { mean, median, quantile, upperLimit } from './campaign-figures.ts'
import { type Play, withPool } from './campaign-pool.ts'
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

/** False rollbacks of an unchanged version, cell by cell, and how long a healthy one takes. */
async function unchanged(play: Play, rates: readonly number[], count: number): Promise<void> {
  console.log(`\nunchanged version, ${count} rollouts a cell: false rollbacks (upper 95 % limit), minutes to 95 %`)
  for (const requestsPerSecond of rates) {
    for (const baseErrorRate of bases) {
      const cell = { requestsPerSecond, baseErrorRate, regression: none }
      const shown: string[] = []
      for (const rule of ['adaptive', 'fixed'] as const) {
        const rolled = await play(cell, rule, count)
        const minutes = rolled.map(({ minutes }) => minutes ?? 30)
        const times = ` median ${median(minutes).toFixed(1)}, p95 ${quantile(minutes, 0.95).toFixed(1)} min`
        shown.push(`${rule} ${falseOnes(rolled)}${rule === 'adaptive' ? times : ''}`)
      }
      console.log(`  ${nameOf(cell)}: ${shown.join('; ')}`)
    }
  }
}

function falseOnes(rolled: readonly Rolled[]): string {
  const found = rolled.filter(({ rolledBack }) => rolledBack).length
  return `${found} (< ${(100 * upperLimit(found, rolled.length)).toFixed(2)} %)`
}

function nameOf({ requestsPerSecond, baseErrorRate }: Cell): string {
  return `${requestsPerSecond} rps, base ${100 * baseErrorRate} %`
}

/** The edge of the null: a green as slow as is tolerated, and no tolerance at all. The limit is 1 % here, too. */
async function boundary(play: Play, count: number): Promise<void> {
  console.log(`\nat the edge of what is tolerated, fixed profile, ${count} rollouts a cell`)
  const slower: Regression = { name: 'latency +10 %', points: 0, slowdown: 1.1 }
  const sharp = { tolerance: { 'error-relative': 0, 'error-points': 0, latency: 0 } }
  for (const requestsPerSecond of [100, 1000]) {
    const cell = { requestsPerSecond, baseErrorRate: 0.005, regression: none }
    const tenPercent = await play({ ...cell, regression: slower }, 'fixed', count)
    const untolerant = await play({ ...cell, header: sharp }, 'fixed', count)
    console.log(`  ${nameOf(cell)}: latency +10 % ${falseOnes(tenPercent)}; no tolerance ${falseOnes(untolerant)}`)
  }
}

/** How many times more requests the other rules harm than the ramp: geometric mean over regressions and bases. */
async function ratios(play: Play, rates: readonly number[], count: number): Promise<void> {
  const cells = bases.length * regressions.length
  for (const requestsPerSecond of rates) {
    console.log(`\n${requestsPerSecond} rps, ${count} rollouts a cell: mean harmed requests, average of the four bases`)
    const logs = new Map<RuleName, number>()
    for (const regression of regressions) {
      const row: string[] = []
      for (const rule of ruleNames) {
        const harms: number[] = []
        let [missed, wrong] = [0, 0]
        for (const baseErrorRate of bases) {
          const rolled = await play({ requestsPerSecond, baseErrorRate, regression }, rule, count)
          harms.push(mean(rolled.map(({ harmed }) => harmed)))
          missed += rolled.filter(({ rolledBack }) => !rolledBack).length
          wrong += rolled.filter(({ minutes }) => minutes !== null).length
        }
        const log = harms.reduce((total, harm) => total + Math.log(harm), 0)
        logs.set(rule, (logs.get(rule) ?? 0) + log)
        const share = (found: number) => `${((100 * found) / (count * bases.length)).toFixed(1)} %`
        const misses = `${missed > 0 ? `, missed ${share(missed)}` : ''}${wrong > 0 ? `, finished though worse ${share(wrong)}` : ''}`
        row.push(`${rule} ${mean(harms).toFixed(1)}${misses}`)
      }
      console.log(`  ${regression.name}: ${row.join('; ')}`)
    }
    const ours = logs.get('adaptive') ?? 0
    const shown = [...logs].map(([rule, log]) => `${rule} ${Math.exp((log - ours) / cells).toFixed(1)}`)
    console.log(`  times those of the ramp, geometric mean over ${cells} cells: ${shown.join('  ')}`)
  }
}

/** The harm of a total failure against the budget of a hundred. */
async function budget(play: Play, rates: readonly number[], count: number): Promise<void> {
  console.log('\nharm of a green that fails half of all requests, of a budget of 100')
  for (const requestsPerSecond of rates) {
    const regression = { name: '+50 pp', points: 0.5, slowdown: 1 }
    const rolled = await play({ requestsPerSecond, baseErrorRate: 0.001, regression }, 'adaptive', count)
    const harms = rolled.map(({ harmed }) => harmed)
    console.log(
      `  ${requestsPerSecond} rps: median ${median(harms).toFixed(0)}, p95 ${quantile(harms, 0.95).toFixed(0)}`
    )
  }
}

/**
 * Prints the whole campaign. Arguments: rollouts of the unchanged version, and of each regression, per cell; 0 leaves
 * that half out.
 */
export async function run(healthy = 1000, worse = 300): Promise<void> {
  await withPool(async play => {
    if (worse > 0) {
      await budget(play, [10, 100, 1000], worse)
      await ratios(play, [100, 1000], worse)
    }
    if (healthy > 0) {
      await unchanged(play, [1000, 100, 10, 1], healthy)
      await boundary(play, healthy)
    }
  })
}

const [, script, healthy, worse] = process.argv
if (script?.endsWith('campaign-judge.ts'))
  await run(healthy ? Number(healthy) : undefined, worse ? Number(worse) : undefined)
