import type { EngineManners } from '../../ports/router.ts'
import type { Engine, EngineNotes, EngineSight } from '../routers/engine.ts'
import { createEngineRouter, type EngineRouter } from '../routers/engine-router.ts'

export interface MemoryEngineSettings {
  readonly image: string
  readonly pauses?: EngineManners['pauses']
  /** Green's fractions, one after the other; null is a pause without end. */
  readonly steps?: readonly (number | null)[]
}

export interface MemoryEngine {
  readonly router: EngineRouter
  /** The next step; nothing while it waits. */
  advance(): void
  /** Its own analysis says no. */
  fail(message: string): void
  /** Somebody else gives it an image. */
  give(image: string): void
}

interface State {
  readonly notes: EngineNotes
  readonly stable: string
  readonly given: string
  readonly step: number
  readonly weight: number
  readonly phase: EngineSight['phase']
  readonly message: string
}

/** A delivery engine that is a variable, for tests. */
export function createMemoryEngine({ image, pauses = 'wait', steps = [0.1, 0.5] }: MemoryEngineSettings): MemoryEngine {
  const out = { stable: image, given: image, step: 0, weight: 0, phase: 'done', message: 'out' } as const
  let state: State = { ...out, notes: { fence: 0, live: undefined, images: {} } }
  const change = (next: Partial<State>) => {
    state = { ...state, ...next }
    return Promise.resolve(true)
  }
  const give = (given: string) => {
    const isBack = given === state.stable
    void change({ given, step: 0, weight: 0, phase: isBack ? 'done' : 'moving', message: isBack ? 'out' : 'given' })
  }
  const promote = () => change({ ...out, stable: state.given, given: state.given })
  const engine: Engine<State> = {
    kind: 'memory-engine',
    what: 'engine',
    manners: { name: 'Memory', pauses },
    granularity: 0.01,
    look: async () => state,
    see: sightOf,
    order: async (_, { notes, image: wanted }) => {
      await change({ notes })
      if (wanted !== undefined) give(wanted)
      return true
    },
    abort: () => change({ weight: 0, phase: 'failed', message: 'aborted' }),
    hurry: promote,
    retry: () => change({ phase: 'moving', step: 0, message: 'again' }),
    resume: () => change({ phase: 'moving', step: state.step + 1 })
  }
  const advance = () => {
    if (state.phase !== 'moving') return
    const weight = steps[state.step]
    if (weight === undefined) void promote()
    else if (weight === null) void change({ phase: 'paused', message: 'a pause' })
    else void change({ weight, step: state.step + 1, message: `step ${state.step + 1}` })
  }
  const fail = (message: string) => void change({ weight: 0, phase: 'failed', message })
  return { router: createEngineRouter(engine, 1000), advance, fail, give }
}

function sightOf({ notes, stable, given, weight, phase, message }: State): EngineSight {
  const share = given === stable ? 1 : weight
  return { notes, given, noticed: true, phase, message, shareOf: image => (image === given ? share : 1 - share) }
}
