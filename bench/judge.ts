import { replay } from '../src/domain/judge/replay.ts'
import { TraceHeader } from '../src/domain/judge/trace.ts'
import { simulate, type World } from './judge-world.ts'

export interface Campaign {
  readonly runs: number
  readonly rollbacks: number
  readonly medianTick: number | null
  readonly meanHarmed: number
}

// Steps of 10 %, so that the tolerance is met by a bound.
const boundsMs = Array.from({ length: 60 }, (_, index) => Math.ceil(5 * 1.1 ** index * 100) / 100)

/** Replays seeded worlds through the sequential rule. */
export function campaign(runs: number, plannedTicks: number, world: Omit<World, 'seed'>): Campaign {
  const header = TraceHeader.parse({ trace: 1, tickSeconds: 5, plannedTicks, boundsMs })
  const results = Array.from({ length: runs }, (_, seed) =>
    replay(header, simulate(header, { ...world, seed: seed + 1 }), 'sequential')
  )
  const ticks = results.flatMap(({ atTick }) => (atTick === null ? [] : [atTick])).sort((a, b) => a - b)
  const harmed = results.reduce((total, result) => total + result.harmed, 0)
  return {
    runs,
    rollbacks: ticks.length,
    medianTick: ticks[Math.floor(ticks.length / 2)] ?? null,
    meanHarmed: harmed / runs
  }
}

export const healthy = {
  requestsPerSecond: 100,
  weight: 0.1,
  blueErrorRate: 0.005,
  greenErrorRate: 0.005,
  slowdown: 1
}

/** Prints false rollbacks, detection and harm of the sequential rule. */
export async function run(): Promise<void> {
  const worlds = {
    'A/A': healthy,
    '+1 pp': { ...healthy, greenErrorRate: 0.015 },
    '+5 pp': { ...healthy, greenErrorRate: 0.055 },
    '+50 pp': { ...healthy, greenErrorRate: 0.505 },
    'latency +10 %': { ...healthy, slowdown: 1.1 },
    'latency +50 %': { ...healthy, slowdown: 1.5 }
  }
  for (const [name, world] of Object.entries(worlds)) {
    const { rollbacks, runs, medianTick, meanHarmed } = campaign(200, 360, world)
    console.log(`${name}: ${rollbacks}/${runs} rolled back, median tick ${medianTick}, ${meanHarmed.toFixed(1)} harmed`)
  }
}
