import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEngineWorld, type EngineOptions } from '../__tests__/operations/bluegreen/engine-world.ts'
import { createWorld, type World, type WorldOptions } from '../__tests__/operations/bluegreen/world.ts'
import type { RawInputs } from '../src/inputs.ts'
import { rolloutReportPage } from '../src/pages/rollout-report.ts'

/** One way in which a rollout can end, told from what people did to it. */
interface Scene {
  readonly name: string
  readonly world?: WorldOptions
  /** Present where an engine brings green out. */
  readonly engine?: EngineOptions
  readonly raw?: RawInputs
  /** Something that happens on the way, once green has had traffic for some turns. */
  readonly happens?: (world: World, stop: AbortController) => unknown
}

/** Stands for a runner that is gone; its lease lapses, and somebody comes hours later. */
class Gone extends Error {}

const half = [
  { at: '0s', weight: 50 },
  { at: '30m', weight: 100 }
]

const scenes: readonly Scene[] = [
  { name: 'completed' },
  { name: 'rolled-back', world: { greenErrors: 0.08 } },
  { name: 'rolled-back-slow', world: { greenSlowdown: 1.5 } },
  { name: 'held', world: { greenErrors: 0.08 }, raw: { 'on-failure': 'hold' } },
  { name: 'inconclusive', world: { requestsPerSecond: 4 } },
  {
    name: 'blind',
    happens: world =>
      Object.assign(world.ports.metrics, { read: async () => ({ time: 0, slots: { a: null, b: null } }) })
  },
  { name: 'stopped', happens: (_, stop) => stop.abort() },
  {
    name: 'alarm',
    world: { rollout: { profile: half } },
    happens: ({ traffic }) => Object.assign(traffic.options, { bothErrors: 0.3 })
  },
  {
    name: 'lapsed',
    happens: () => {
      throw new Gone()
    }
  },
  { name: 'health', world: { health: () => 3 } },
  { name: 'engine', engine: { steps: [0.1, 0.25, 0.5, 0.75] } },
  { name: 'engine-ill', engine: { steps: [0.1, null], health: () => 3 } },
  { name: 'engine-waits', engine: { steps: [0.1, 0.25, null] }, raw: { timeout: '20s' } }
]

/** Plays a scene and answers the page of its report. */
export async function pageOf({ world: options, engine, raw, happens }: Scene): Promise<string> {
  const world = await (engine === undefined ? createWorld(options) : createEngineWorld(engine))
  const stop = new AbortController()
  const { clock } = world.ports
  let turns = 0
  const eventful = {
    now: () => clock.now(),
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await clock.sleep(milliseconds, signal)
      if (world.weights.length > 0 && turns++ === 12) happens?.(world, stop)
    }
  }
  await world.roll(raw, { ports: { clock: eventful }, signal: stop.signal }).catch(async thrown => {
    if (!(thrown instanceof Gone)) throw thrown
    world.clock.advance(3 * 3_600_000)
    await world.roll(raw, { job: 'job-2' })
  })
  const report = [...world.reports.values()].at(-1)
  return report === undefined ? '' : rolloutReportPage(report)
}

/** Writes one page for each way in which a rollout can end. Argument: the folder, which is made. */
export async function run(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const scene of scenes) {
    const page = await pageOf(scene)
    writeFileSync(join(folder, `${scene.name}.html`), page)
    console.log(`${scene.name}: ${page.length} characters`)
  }
}

const [, script, folder] = process.argv
if (script?.endsWith('rollout-pages.ts')) await run(folder ?? 'rollout-pages')
