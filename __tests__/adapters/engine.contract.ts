import { expect, test } from '@jest/globals'
import type { EngineRouter } from '../../src/adapters/routers/engine-router.ts'
import type { EngineState, RouterState, Shift } from '../../src/ports/router.ts'

export const imageOf = (digit: number) => `ghcr.io/octo/shop@sha256:${String(digit).repeat(64)}`

export interface TestEngine {
  readonly router: EngineRouter
  /** Lets the engine take one step. */
  advance(): Promise<void>
  /** Its own analysis says no from now on. */
  spoil(): void
}

export interface EngineSuite {
  /** Gives a fresh engine that has brought image 1 out, and moves on only when somebody looks or says so. */
  make(): Promise<TestEngine>
}

export function given(overrides: Partial<Shift> = {}): Shift {
  return { blue: 'a', green: 'b', weight: 1, fence: 5, leaseMs: null, ...overrides }
}

/** Live is image 1 in slot a; image 2 waits in slot b. */
async function staged(suite: EngineSuite): Promise<TestEngine> {
  const engine = await suite.make()
  await engine.router.place('a', imageOf(1))
  await engine.router.finalize('a', 3)
  await engine.router.place('b', imageOf(2))
  return engine
}

/** Lets the engine go on until it is as it should be, through pauses that it may be told to end. */
export async function untilPhase(
  { router, advance }: TestEngine,
  holds: (state: RouterState, phase: EngineState['phase'] | undefined) => boolean
): Promise<RouterState> {
  for (let looks = 0; looks < 60; looks++) {
    const state = await router.read()
    if (holds(state, state.engine?.phase)) return state
    if (state.engine?.phase === 'paused') await router.resume?.(state.fence)
    else await advance()
  }
  throw new Error('the engine does not come there')
}

/** What every delivery engine must do, whatever it is made of. */
export function engineContract(suite: EngineSuite): void {
  test('a version that has its place only has no traffic, and the engine knows nothing of it', async () => {
    const { router } = await staged(suite)

    expect(await router.read()).toMatchObject({ blue: 'a', green: 'b', weight: 0, fence: 3, engine: { phase: 'idle' } })
  })

  test('what is handed over gets its weights by the engine, never less, and is done with all of them', async () => {
    const engine = await staged(suite)
    await engine.router.set(given())
    await engine.router.set(given())
    const weights: number[] = []

    const end = await untilPhase(engine, ({ weight }, phase) => {
      weights.push(weight)
      return phase === 'done'
    })

    expect(end).toMatchObject({ blue: 'a', green: 'b', weight: 1, fence: 5 })
    expect(weights).toEqual(weights.toSorted((one, other) => one - other))
    expect(new Set(weights).size).toBeGreaterThan(2)
  })

  test('what is out and made live is the next blue, and the way back from it is taken at once', async () => {
    const engine = await staged(suite)
    await engine.router.set(given())
    await untilPhase(engine, (_, phase) => phase === 'done')

    await engine.router.finalize('b', 5)
    const live = await engine.router.read()
    await engine.router.finalize('a', 6)

    expect(live).toMatchObject({ blue: 'b', green: 'a', weight: 0 })
    expect(await engine.router.read()).toMatchObject({ blue: 'a', green: 'b', weight: 0, fence: 6 })
  })

  test('in the middle it goes back at once, as often as it is told, and can be given the same version again', async () => {
    const engine = await staged(suite)
    await engine.router.set(given())
    await untilPhase(engine, ({ weight }) => weight > 0)

    await engine.router.set(given({ weight: 0 }))
    await engine.router.set(given({ weight: 0 }))

    expect(await engine.router.read()).toMatchObject({ blue: 'a', weight: 0 })

    await engine.router.finalize('a', 6)
    await engine.router.set(given({ fence: 7 }))

    expect(await untilPhase(engine, (_, phase) => phase === 'done')).toMatchObject({ weight: 1, fence: 7 })
  })

  test('even what is out already goes back, as long as nobody made it live', async () => {
    const engine = await staged(suite)
    await engine.router.set(given())
    await untilPhase(engine, (_, phase) => phase === 'done')

    await engine.router.set(given({ weight: 0 }))

    expect(await engine.router.read()).toMatchObject({ blue: 'a', weight: 0, engine: { phase: 'idle' } })
  })

  test('an analysis that says no is told as failed, with no traffic left', async () => {
    const engine = await staged(suite)
    await engine.router.set(given())
    await untilPhase(engine, ({ weight }) => weight > 0)
    engine.spoil()

    const end = await untilPhase(engine, (_, phase) => phase === 'failed')

    expect(end.engine?.message).not.toBe('')
    expect(await untilPhase(engine, ({ weight }) => weight === 0)).toMatchObject({ blue: 'a' })
  })

  test('a lower fence changes nothing', async () => {
    const engine = await staged(suite)
    await engine.router.set(given({ fence: 9 }))
    const fence = 8

    for (const late of [given({ fence }), given({ fence, weight: 0 })]) {
      await expect(engine.router.set(late)).rejects.toMatchObject({ code: 'router-refused' })
    }
    await expect(engine.router.finalize('a', fence)).rejects.toMatchObject({ code: 'router-refused' })

    expect(await engine.router.read()).toMatchObject({ blue: 'a', fence: 9 })
  })

  test('a slot without an image, and a lease, are refused', async () => {
    const { router } = await suite.make()
    const refusal = { code: 'router-refused' }

    await expect(router.set(given())).rejects.toMatchObject(refusal)
    await expect(router.set(given({ leaseMs: 1000 }))).rejects.toMatchObject(refusal)
    expect(router.capabilities()).toMatchObject({ lease: false, engine: { name: expect.any(String) } })
  })
}
