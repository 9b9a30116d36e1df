import type { Router } from '../src/ports/router.ts'
import { moment, startLoadApart } from './load-apart.ts'
import { openRouterStage, type StageKind, stageKinds } from './router-stages.ts'

const weights = [0.1, 0.5, 0.9, 1]

export interface RolledBack {
  /** From the decision until the weights were read back, milliseconds. */
  readonly readBackMs: number
  /** From the decision until the last request began that green answered; 0 when none did. */
  readonly lastGreenMs: number
}

interface Moments {
  readonly decided: number
  readonly readBack: number
  /** When green was given traffic again. */
  readonly next: number
}

/** Takes the weight back again and again on a real router, under load. */
export async function rollBackUnderLoad(
  kind: StageKind,
  times: number
): Promise<{ rolled: RolledBack[]; failed: number; requests: number }> {
  const stage = await openRouterStage(kind)
  const load = startLoadApart(stage.target, { clients: 16, pauseMs: 10 })
  try {
    await load.ready
    const moments = await rollBackAgainAndAgain(stage.router, times)
    const asked = await load.stop()
    const green = asked.filter(({ slot }) => slot === 'b').map(({ began }) => began)
    const rolled = moments.map(({ decided, readBack, next }) => {
      const late = green.filter(began => began > decided && began < next)
      return { readBackMs: readBack - decided, lastGreenMs: Math.max(decided, ...late) - decided }
    })
    return { rolled, failed: asked.filter(({ slot }) => slot === null).length, requests: asked.length }
  } finally {
    await stage.close()
  }
}

async function rollBackAgainAndAgain(router: Router, times: number): Promise<Moments[]> {
  const moments: Moments[] = []
  const place = { blue: 'a', green: 'b', fence: 1, leaseMs: null } as const
  for (let turn = 0; turn < times; turn++) {
    await router.set({ ...place, weight: weights[turn % weights.length] as number })
    await new Promise(later => setTimeout(later, 100))
    const decided = moment()
    await router.set({ ...place, weight: 0 })
    await router.read()
    const readBack = moment()
    await new Promise(later => setTimeout(later, 200))
    moments.push({ decided, readBack, next: moment() })
  }
  return moments
}

/** The smallest value that so large a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((one, other) => one - other)
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN
}

/** Prints how soon a rollback is read back, and how soon green gets nothing new. */
export async function run(times = 100): Promise<void> {
  console.log(`${times} rollbacks from 10, 50, 90 and 100 % under load, ms p50 / p95 / p99 / max`)
  for (const kind of stageKinds) {
    const { rolled, failed, requests } = await rollBackUnderLoad(kind, times)
    const shown = (values: readonly number[]) =>
      [0.5, 0.95, 0.99, 1].map(share => `${quantile(values, share).toFixed(1)}`).join(' / ')
    console.log(`${kind}: ${failed} of ${requests} requests failed`)
    console.log(`  decision to weights read back      ${shown(rolled.map(({ readBackMs }) => readBackMs))}`)
    console.log(`  decision to last new request there ${shown(rolled.map(({ lastGreenMs }) => lastGreenMs))}`)
  }
}

const [, script, times] = process.argv
if (script?.endsWith('rollback.ts')) await run(times ? Number(times) : undefined)
