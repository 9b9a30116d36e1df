import { openStage } from './kill-stage.ts'
import { startSteadyLoad } from './steady-load.ts'

const weights = [0.1, 0.5, 0.9, 1]

export interface RolledBack {
  /** From the decision until the weights were read back, milliseconds. */
  readonly readBackMs: number
  /** From the decision until the last request began that green answered; 0 when none did. */
  readonly lastGreenMs: number
}

/** Takes the weight back again and again on the real proxy, under load. */
export async function rollBackUnderLoad(
  times: number
): Promise<{ rolled: RolledBack[]; failed: number; requests: number }> {
  const stage = await openStage()
  const load = startSteadyLoad(stage.port, 32, 2)
  const rolled: RolledBack[] = []
  try {
    for (let turn = 0; turn < times; turn++) {
      const place = { blue: 'a', green: 'b', fence: 1, leaseMs: null } as const
      await stage.router.set({ ...place, weight: weights[turn % weights.length] as number })
      await new Promise(later => setTimeout(later, 100))
      const decided = performance.now()
      await stage.router.set({ ...place, weight: 0 })
      await stage.router.read()
      const readBackMs = performance.now() - decided
      await new Promise(later => setTimeout(later, 100))
      const late = load.asked.filter(({ slot, began }) => slot === 'b' && began > decided)
      rolled.push({ readBackMs, lastGreenMs: late.reduce((last, { began }) => Math.max(last, began - decided), 0) })
    }
  } finally {
    await load.stop()
    await stage.close()
  }
  return { rolled, failed: load.asked.filter(({ slot }) => slot === null).length, requests: load.asked.length }
}

/** The smallest value that so large a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((one, other) => one - other)
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN
}

/** Prints how soon a rollback is read back, and how soon green gets nothing new. */
export async function run(times = 100): Promise<void> {
  const { rolled, failed, requests } = await rollBackUnderLoad(times)
  const shown = (values: readonly number[]) =>
    [0.5, 0.95, 0.99, 1].map(share => `${quantile(values, share).toFixed(1)}`).join(' / ')
  console.log(
    `embedded proxy, ${times} rollbacks under load, ms p50 / p95 / p99 / max; ${failed} of ${requests} requests failed`
  )
  console.log(`  decision to weights read back      ${shown(rolled.map(({ readBackMs }) => readBackMs))}`)
  console.log(`  decision to last new request there ${shown(rolled.map(({ lastGreenMs }) => lastGreenMs))}`)
}

const [, script, times] = process.argv
if (script?.endsWith('rollback.ts')) await run(times ? Number(times) : undefined)
