import type { Router } from '../src/ports/router.ts'
import { mulberry } from './judge-world.ts'
import { startLoadApart } from './load-apart.ts'
import { openRouterStage, type RouterStage, type StageKind, stageKinds } from './router-stages.ts'
import { ask, type Target } from './steady-load.ts'

export interface ShiftsSettings {
  /** Goes on until so many were asked. */
  readonly requests: number
  readonly changes: number
  /** How often green is killed and started again while it has traffic. */
  readonly kills: number
  readonly reloads: number
  /** Requests in flight, each of which takes its time, when the weight is taken back. */
  readonly slow: number
  readonly seed: number
  /** Between two requests of one client, milliseconds. */
  readonly pauseMs: number
  /** One in so many requests is HEAD. */
  readonly headEvery: number
}

export interface ShiftsSeen {
  readonly requests: number
  readonly failed: number
  readonly heads: number
  readonly headsFailed: number
  readonly changes: number
  readonly kills: number
  readonly reloads: number
  readonly slow: number
  readonly slowFailed: number
  /** How many of the requests green answered, for nothing is shown by a green without traffic. */
  readonly green: number
}

/** Changes weights, kills green, reloads, takes the weight back from under slow requests; users ask all the while. */
export async function shiftUnderLoad(kind: StageKind, settings: ShiftsSettings): Promise<ShiftsSeen> {
  const stage = await openRouterStage(kind)
  const load = startLoadApart(stage.target, { clients: 16, pauseMs: settings.pauseMs, headEvery: settings.headEvery })
  try {
    await load.ready
    const changes = await changeWeights(stage.router, settings)
    const reloads = await reload(stage, settings.reloads)
    const slowFailed = await takeBackFromSlow(stage, settings.slow)
    const kills = await killGreen(stage, settings.kills)
    await changeUntil(stage, settings.requests, load.count)
    const asked = await load.stop()
    const by = (slot: string | null) => asked.filter(one => one.slot === slot).length
    const heads = asked.filter(({ method }) => method === 'HEAD')
    return {
      requests: asked.length,
      failed: by(null),
      heads: heads.length,
      headsFailed: heads.filter(({ slot }) => slot === null).length,
      green: by('b'),
      changes,
      kills,
      reloads,
      slow: settings.slow,
      slowFailed
    }
  } finally {
    await stage.close()
  }
}

const place = { blue: 'a', green: 'b', fence: 1, leaseMs: null } as const

async function changeWeights(router: Router, { changes, seed }: ShiftsSettings): Promise<number> {
  const random = mulberry(seed)
  for (let index = 0; index < changes; index++) {
    await router.set({ ...place, weight: index % 7 === 0 ? 0 : random() })
    await pause(20)
  }
  return changes
}

/** Goes on changing the weight until enough was asked. */
async function changeUntil({ router, revive }: RouterStage, requests: number, count: () => Promise<number>) {
  if ((await count()) >= requests) return
  await revive('b')
  for (let step = 0; (await count()) < requests; step++) {
    await router.set({ ...place, weight: (step % 10) / 10 })
    await pause(1000)
  }
}

async function killGreen({ router, kill, revive }: RouterStage, times: number): Promise<number> {
  for (let index = 0; index < times; index++) {
    await revive('b')
    await pause(1500)
    await router.set({ ...place, weight: 0.5 })
    await pause(300)
    await kill('b')
    await pause(500)
    await router.set({ ...place, weight: 0 })
  }
  return times
}

async function reload({ router, reload: again }: RouterStage, times: number): Promise<number> {
  if (again === undefined) return 0
  for (let index = 0; index < times; index++) {
    await router.set({ ...place, weight: 0.5 })
    await pause(200)
    await again()
    await pause(200)
  }
  return times
}

/** Answers how many of the slow requests failed that were in flight on both versions when green lost its traffic. */
async function takeBackFromSlow({ router, target }: RouterStage, slow: number): Promise<number> {
  await router.set({ ...place, weight: 0.5 })
  const asked = Array.from({ length: slow }, () => ask({ ...slowly(target), agent: false }))
  await pause(500)
  await router.set({ ...place, weight: 0 })
  return (await Promise.all(asked)).filter(answer => answer === null).length
}

function slowly(target: Target) {
  return { ...target, path: '/slow' }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(later => setTimeout(later, milliseconds))
}

const full: ShiftsSettings = {
  requests: 1_000_000,
  changes: 200,
  kills: 5,
  reloads: 10,
  slow: 500,
  seed: 1,
  pauseMs: 0,
  headEvery: 5
}

/**
 * Prints what users of each router saw. Arguments: how many requests, a million when absent; one router only; the seed,
 * so that a campaign can be played in slices.
 */
export async function run(requests = full.requests, only?: string, seed = full.seed): Promise<void> {
  for (const kind of stageKinds.filter(one => only === undefined || one === only)) {
    const seen = await shiftUnderLoad(kind, { ...full, requests, seed })
    console.log(
      `${kind}: ${seen.failed} of ${seen.requests} requests failed, ${seen.headsFailed} of ${seen.heads} HEAD among them, over ${seen.changes} changes of the weight, ${seen.kills} kills of green, ${seen.reloads} reloads; ${seen.slowFailed} of ${seen.slow} slow ones in flight failed; green answered ${seen.green}`
    )
  }
}

const [, script, requests, only, seed] = process.argv
if (script?.endsWith('shifts.ts'))
  await run(requests ? Number(requests) : undefined, only, seed ? Number(seed) : undefined)
