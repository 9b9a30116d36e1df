import { expect, test } from '@jest/globals'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import type { BluegreenPorts } from '../../../src/operations/bluegreen/ports.ts'
import { createEngineWorld } from './engine-world.ts'
import { generator } from './traffic.ts'
import { createWorld, environmentOf, type World } from './world.ts'

/** Stands for a process that is gone: nothing after it happens in that run. */
class Killed extends Error {}

const verbs: Readonly<Partial<Record<keyof BluegreenPorts, readonly string[]>>> = {
  ledger: ['read', 'append'],
  router: ['read', 'set', 'finalize', 'resume'],
  metrics: ['read', 'history'],
  health: ['failures'],
  trace: ['read', 'start', 'append', 'decide'],
  notifier: ['notify'],
  reports: ['write'],
  signer: ['sign']
}

/** Counts the calls of every port, and kills the run before or after the one that is named. */
function mortal(ports: BluegreenPorts, diesAt: number): { ports: BluegreenPorts; calls: () => number } {
  let calls = 0
  let dead = false
  const mayDie = () => {
    dead ||= calls++ === diesAt
    if (dead) throw new Killed()
    if (calls > tooManyCalls) throw new Error('the run does not end')
  }
  const wrapped = Object.entries(ports).map(([name, port]) => {
    const listed = verbs[name as keyof BluegreenPorts]
    if (listed === undefined) return [name, port]
    const proxy = new Proxy(port as object, {
      get: (target, verb) => {
        const value = Reflect.get(target, verb) as unknown
        if (typeof value !== 'function') return value
        const call = value.bind(target) as (...given: unknown[]) => unknown
        if (!listed.includes(String(verb))) return call
        return async (...given: unknown[]) => {
          mayDie()
          const answer = await call(...given)
          mayDie()
          return answer
        }
      }
    })
    return [name, proxy]
  })
  return { ports: Object.fromEntries(wrapped) as BluegreenPorts, calls: () => calls }
}

const tooManyCalls = 5000
/** Too short to prove anything for sure: then it goes back, so that every run ends for good. */
const undecidable = { rollout: { 'on-inconclusive': 'rollback' } }
const raw = { duration: '3s' }

async function callsOfWholeRun(world: World): Promise<number> {
  const { ports, calls } = mortal(world.ports, -1)
  await world.roll(raw, { ports })
  return calls()
}

/** Runs until a run ends by itself; each is killed where the list says. */
async function rerun(world: World, deaths: readonly number[]): Promise<string> {
  for (const [index, diesAt] of [...deaths, -1].entries()) {
    const { ports } = mortal(world.ports, diesAt)
    try {
      return (await world.roll(raw, { ports, job: `job-${index}` })).outcome
    } catch (thrown) {
      if (!(thrown instanceof Killed)) throw thrown
      await world.ports.clock.sleep(500)
    }
  }
  return 'never'
}

async function expectOneEnd(world: World): Promise<void> {
  const kinds = await world.kinds()
  const state = foldLedger(await world.events())
  const here = await environmentOf(world)
  const router = await world.ports.router.read()
  const rolledBack = kinds.filter(kind => kind === 'rollout.rolled-back').length
  const completed = kinds.filter(kind => kind === 'rollout.completed').length

  expect(rolledBack + completed).toBe(1)
  expect(state.incidents).toHaveLength(rolledBack)
  expect(world.notifier.delivered).toHaveLength(rolledBack)
  expect(kinds.filter(kind => kind === 'page.sent')).toHaveLength(rolledBack)
  expect([here?.staged, here?.rollout, here?.lock]).toEqual([undefined, undefined, undefined])
  expect(router).toMatchObject({ blue: here?.live?.slot, weight: 0, leaseMs: null })
  expect(world.weights.every(weight => weight >= 0 && weight <= 1)).toBe(true)
}

test.each([
  ['a healthy green', () => createWorld(undecidable), 'completed', 44],
  // Until green shows what it is, both runs are the same.
  ['a harmful green', () => createWorld({ ...undecidable, greenErrors: 0.2 }), 'rolled-back', 4],
  ['a green that an engine brings out', () => createEngineWorld({ steps: [0.5] }), 'completed', 20]
] as const)(
  '%s ends once, wherever the run was killed',
  async (_, make, expected, first) => {
    const calls = await callsOfWholeRun(await make())
    const places = Array.from({ length: calls }, (_, index) => index)
    const chosen = places.filter(place => place < first || place > calls - 30)

    for (const diesAt of chosen) {
      const world = await make()
      const outcome = await rerun(world, [diesAt])
      await expectOneEnd(world)
      expect(['unchanged', 'refused', 'rolled-back', expected]).toContain(outcome)
    }
  },
  240_000
)

test('a run that is killed again and again still ends once', async () => {
  const random = generator(7)
  for (let round = 0; round < 12; round++) {
    const world = await createWorld({ ...undecidable, greenErrors: round % 2 ? 0.2 : 0, seed: round + 1 })
    const deaths = Array.from({ length: 6 }, () => Math.floor(random() * 60))

    await rerun(world, deaths)

    await expectOneEnd(world)
  }
}, 240_000)
