import { describe, expect, test } from '@jest/globals'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import { createWorld, environmentOf, newDigest, oldDigest, type World } from './world.ts'

/** Does something once, when the rollout is completed and a part of its bake is over. */
function inTheBake(world: World, act: () => unknown): World['ports']['clock'] {
  const { clock } = world.ports
  let turns = 0
  return {
    now: () => clock.now(),
    sleep: async (milliseconds, signal) => {
      await clock.sleep(milliseconds, signal)
      const { blue } = await world.ports.router.read()
      if (blue === 'b' && turns++ === 5) await act()
    }
  }
}

describe('a rollout that was completed', () => {
  test('is in the ledger at its last step, and is watched for as long as the policy says', async () => {
    const world = await createWorld({ rollout: { bake: '10m' } })
    let completedAt = 0
    const ports = {
      reports: {
        write: async () => {
          completedAt ||= world.clock.time
          return 'memory:'
        }
      }
    }

    const report = await world.roll({}, { ports })

    expect(report.outcome).toBe('completed')
    expect((await world.kinds()).slice(-2)).toEqual(['rollout.completed', 'lock.released'])
    expect(world.clock.time - completedAt).toBeGreaterThanOrEqual(10_000)
    expect(world.clock.time - completedAt).toBeLessThan(11_000)
  })

  test('goes back when too much fails, whatever there is left to compare with', async () => {
    const world = await createWorld()
    const failing = () => {
      world.traffic.options.greenErrors = 0.2
    }

    const report = await world.roll({}, { ports: { clock: inTheBake(world, failing) } })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'alarm-fired' })
    expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0, leaseMs: null })
    const here = await environmentOf(world)
    expect(here?.live).toMatchObject({ digest: oldDigest, slot: 'a' })
    expect(here?.held).toMatchObject([{ slot: 'b', digest: newDigest, reason: 'alarm-fired' }])
    expect(foldLedger(await world.events()).deployments.at(-1)?.status).toBe('rolled-back')
    expect(world.notifier.delivered).toHaveLength(1)
    expect(world.reports.get('production-2')).toMatchObject({ verdict: 'rolled-back' })
    expect(world.reports.get('production-2')?.harmed).toBeGreaterThan(100)
  })

  test('goes back when its health checks fail', async () => {
    let bad = false
    const world = await createWorld({ health: () => (bad ? 3 : 0) })
    const ill = () => {
      bad = true
    }

    const report = await world.roll({}, { ports: { clock: inTheBake(world, ill) } })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'health-failed' })
    expect((await environmentOf(world))?.live?.digest).toBe(oldDigest)
  })

  test('is not taken back because it is a little worse: there is no blue to compare with', async () => {
    const world = await createWorld()
    const slower = () => {
      world.traffic.options.greenSlowdown = 3
    }

    expect((await world.roll({}, { ports: { clock: inTheBake(world, slower) } })).outcome).toBe('completed')
  })

  test('stays completed when the watch is interrupted; another run goes on watching', async () => {
    const world = await createWorld()
    const interrupt = new AbortController()
    const ports = { clock: inTheBake(world, () => interrupt.abort()) }

    const first = await world.roll({}, { ports, signal: interrupt.signal })
    world.traffic.options.greenErrors = 0.5
    const second = await world.roll({}, { job: 'job-2' })

    expect(first.outcome).toBe('completed')
    expect(second).toMatchObject({ outcome: 'rolled-back', reason: 'alarm-fired' })
  })

  test('is left alone once somebody staged the next version into the slot it came from', async () => {
    const world = await createWorld()
    const staged = () => world.append('slot.released', newDigest, { slot: 'a', reason: 'replaced' })

    const report = await world.roll({}, { ports: { clock: inTheBake(world, staged) } })

    expect(report.outcome).toBe('completed')
  })
})
