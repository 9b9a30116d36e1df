import { once } from 'node:events'
import type { Router } from '../src/ports/router.ts'
import type { RecordedTrace } from '../src/ports/trace-log.ts'
import { mulberry } from './judge-world.ts'
import { type KillRouter, type KillStage, leaseMs, openStage, outcomeOf } from './kill-stage.ts'
import { type Asked, startSteadyLoad } from './steady-load.ts'

/** One runner that was killed, and what users saw of it. */
export interface Killed {
  /** Milliseconds since green had traffic. */
  readonly momentMs: number
  /** Green's fraction when it was killed. */
  readonly weight: number
  /** From the kill until the router answered that all traffic is on blue. */
  readonly backMs: number
  /** From the kill until the last request that began and was answered by green; null when there was none. */
  readonly lastGreenMs: number | null
  /** Requests that green answered although they began after the router had said that it gets none. */
  readonly strays: number
  readonly failed: number
  readonly requests: number
  /** The ticks that were judged before are still there, unchanged. */
  readonly sameEvidence: boolean
  readonly ticks: number
}

export interface KillCampaign {
  readonly killed: readonly Killed[]
  /** How the run ended that nobody killed. */
  readonly outcome: string
  readonly liesOnBlue: boolean
}

interface KillSettings {
  readonly note?: (one: Killed) => void
  readonly router?: KillRouter
  /** The latest moment, counted from green's first traffic. */
  readonly longestMs?: number
}

/**
 * Kills the runner at seeded moments while green has traffic, each time under load, and lets a last run end the rollout.
 * A rollout that ends by itself before its moment is begun anew, and is not counted.
 */
export async function killAtRandomMoments(
  moments: number,
  seed: number,
  { note = () => undefined, router = 'embedded', longestMs = 4000 }: KillSettings = {}
): Promise<KillCampaign> {
  const random = mulberry(seed)
  let stage = await openStage(router)
  const killed: Killed[] = []
  try {
    for (let tries = 0; killed.length < moments && tries < 3 * moments; tries++) {
      const one = await killOnce(stage, random() * longestMs)
      if (one === undefined) {
        await stage.close()
        stage = await openStage(router)
        continue
      }
      killed.push(one)
      note(one)
    }
    const outcome = await outcomeOf(stage.rollOut('--mode=rollback'))
    const { blue, weight } = await stage.router.read()
    return { killed, outcome, liesOnBlue: blue === 'a' && weight === 0 }
  } finally {
    await stage.close()
  }
}

/** Undefined when the run ended before green had traffic, or before its moment. */
async function killOnce(stage: KillStage, momentMs: number): Promise<Killed | undefined> {
  const before = await stage.trace()
  const load = startSteadyLoad(stage.target)
  const run = stage.rollOut()
  const closed = once(run, 'close')
  const gone = () => run.exitCode !== null || run.signalCode !== null
  await untilGreenHasTraffic(stage.router, gone)
  await new Promise(later => setTimeout(later, momentMs))
  const { weight } = await stage.router.read()
  if (gone() || weight === 0) {
    run.kill('SIGKILL')
    await Promise.all([closed, load.stop()])
    return undefined
  }
  run.kill('SIGKILL')
  await closed
  const killedAt = performance.now()
  const backAt = await untilOnBlue(stage.router)
  await new Promise(later => setTimeout(later, 200))
  await load.stop()
  const after = await stage.trace()
  return {
    momentMs,
    weight,
    backMs: backAt - killedAt,
    ...whatUsersSaw(load.asked, killedAt, backAt),
    sameEvidence: continues(before, after),
    ticks: after?.lines.length ?? 0
  }
}

async function untilGreenHasTraffic(router: Router, gone: () => boolean): Promise<void> {
  while (!gone() && (await router.read()).weight === 0) await new Promise(later => setTimeout(later, 10))
}

async function untilOnBlue(router: Router): Promise<number> {
  for (;;) {
    const { weight } = await router.read()
    if (weight === 0) return performance.now()
    await new Promise(later => setTimeout(later, 10))
  }
}

function whatUsersSaw(asked: readonly Asked[], killedAt: number, backAt: number) {
  const green = asked.filter(({ slot }) => slot === 'b')
  const late = green.filter(({ began }) => began > killedAt).map(({ began }) => began - killedAt)
  return {
    lastGreenMs: late.length === 0 ? null : Math.max(...late),
    strays: green.filter(({ began }) => began > backAt).length,
    failed: asked.filter(({ slot }) => slot === null).length,
    requests: asked.length
  }
}

function continues(before: RecordedTrace | undefined, after: RecordedTrace | undefined): boolean {
  if (before === undefined) return true
  const kept = { header: after?.header, base: after?.base, lines: after?.lines.slice(0, before.lines.length) }
  return JSON.stringify(kept) === JSON.stringify({ header: before.header, base: before.base, lines: before.lines })
}

/** One line about one kill. */
export function killedLine(one: Killed): string {
  const weight = `${Math.round(one.weight * 100)} %`.padStart(5)
  const last = one.lastGreenMs === null ? 'none' : `${Math.round(one.lastGreenMs)} ms`
  return `killed ${Math.round(one.momentMs)} ms after green had traffic, at ${weight}: on blue after ${Math.round(one.backMs)} ms, last request on green after ${last}, ${one.failed} of ${one.requests} failed, ${one.ticks} ticks kept`
}

/** Prints how many of the kills ended as they must. */
export function killSummary({ killed, outcome }: KillCampaign): string {
  const inTime = killed.filter(({ backMs }) => backMs <= leaseMs + 1000).length
  const worst = Math.max(...killed.map(({ backMs }) => backMs))
  const failed = killed.reduce((sum, one) => sum + one.failed, 0)
  const requests = killed.reduce((sum, one) => sum + one.requests, 0)
  return `on blue within lease + 1 s (${leaseMs + 1000} ms): ${inTime} of ${killed.length}, worst ${Math.round(worst)} ms; failed requests: ${failed} of ${requests}; then ${outcome}`
}
