import {
  createMemoryEngine,
  type MemoryEngine,
  type MemoryEngineSettings
} from '../../../src/adapters/memory/memory-engine.ts'
import { createNoMetrics } from '../../../src/adapters/metrics/no-metrics.ts'
import { createWorld, newDigest, oldDigest, type World, type WorldOptions } from './world.ts'

export interface EngineWorld extends World {
  readonly engine: MemoryEngine
}

export interface EngineOptions extends WorldOptions, Partial<MemoryEngineSettings> {
  /** True: requests are counted beside the engine. */
  readonly counted?: boolean
}

const imageOf = (digest: string) => `ghcr.io/octo/shop@${digest}`

/** The same world, where an engine brings versions out: one of its steps in every second. */
export async function createEngineWorld({
  counted,
  pauses,
  steps,
  ...options
}: EngineOptions = {}): Promise<EngineWorld> {
  const world = await createWorld(options)
  const { clock, router: split, metrics } = world.ports
  const engine = createMemoryEngine({ image: imageOf(oldDigest), ...(pauses && { pauses }), ...(steps && { steps }) })
  const { router } = engine
  await router.place('a', imageOf(oldDigest))
  await router.finalize('a', 1)
  await router.place('b', imageOf(newDigest))
  let sinceStep = 0
  const ports = {
    ...world.ports,
    router,
    metrics: counted ? metrics : createNoMetrics(() => world.clock.time),
    clock: {
      ...clock,
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        await clock.sleep(milliseconds, signal)
        sinceStep += milliseconds
        for (; sinceStep >= 1000; sinceStep -= 1000) engine.advance()
        // People are sent where the engine says.
        const { blue, green, weight } = await router.read()
        await split.set({ blue, green, weight, fence: 1, leaseMs: null })
      }
    }
  }
  const roll: World['roll'] = (raw, settings) =>
    world.roll(raw, { ...settings, ports: { ...ports, ...settings?.ports } })
  return { ...world, ports, roll, engine }
}
