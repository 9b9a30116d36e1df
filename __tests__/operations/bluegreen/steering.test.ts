import { describe, expect, test } from '@jest/globals'
import { unavailable } from '../../../src/domain/failure.ts'
import type { Ledger } from '../../../src/ports/ledger.ts'
import type { Router } from '../../../src/ports/router.ts'
import { createWorld, environmentOf, newDigest, oldDigest, type World } from './world.ts'

describe('the lock', () => {
  test('is taken over from promote under a new fence, which the router then knows', async () => {
    const world = await createWorld()

    await world.roll()

    const taken = (await world.events()).filter(event => event.kind === 'lock.acquired')
    expect(taken.map(({ data }) => data.owner)).toEqual(['promote', 'job-1'])
    expect((await world.ports.router.read()).fence).toBe(taken[1]?.seq)
  })

  test('makes a second runner the one that steers, and the first a conflict', async () => {
    const world = await createWorld()
    let second: Promise<unknown> = Promise.resolve()
    const ports = { clock: interrupting(world, () => (second = world.roll({ mode: 'rollback' }, { job: 'job-2' }))) }

    const first = await world.roll({}, { ports })

    expect(first).toMatchObject({ outcome: 'conflict', reason: 'lock-lost' })
    expect(await second).toMatchObject({ outcome: 'rolled-back', reason: 'manual-stop' })
    expect((await world.ports.router.read()).weight).toBe(0)
  })

  test('is renewed at a third of its life', async () => {
    const world = await createWorld({ lock: '10s' })

    await world.roll()

    const renewals = (await world.events()).filter(event => event.kind === 'lock.renewed')
    expect(renewals.length).toBeGreaterThanOrEqual(6)
    expect(renewals.length).toBeLessThanOrEqual(10)
  })

  test('of another deployment keeps everybody else out', async () => {
    const world = await createWorld()
    await world.append('lock.acquired', newDigest, {
      lock: 'production-9',
      owner: 'somebody',
      expiresAt: '2027-01-01T00:00:00Z'
    })

    expect(await world.roll()).toMatchObject({ outcome: 'conflict', reason: 'lock-held' })
    expect(world.weights).toEqual([])
  })
})

describe('what is not staged', () => {
  test('another digest is refused', async () => {
    const world = await createWorld()

    expect(await world.roll({ digest: `sha256:${'c'.repeat(64)}` })).toMatchObject({
      outcome: 'refused',
      reason: 'not-staged'
    })
  })

  test('nothing staged behind a refused promotion is refused, and does not pass for what is live already', async () => {
    const world = await createWorld()
    await world.roll()
    await world.append('promotion.decided', oldDigest, {
      verdict: 'failed',
      gates: [],
      bypassed: [],
      summary: newDigest
    })

    const report = await world.roll({}, { job: 'job-2' })

    expect(report).toMatchObject({ outcome: 'refused', reason: 'not-staged' })
    expect(report.result.found).toContain(oldDigest)
  })

  test('a digest that is live already is unchanged', async () => {
    const world = await createWorld()
    await world.roll()

    expect((await world.roll({ digest: newDigest }, { job: 'job-2' })).outcome).toBe('unchanged')
  })

  test('a staging that nobody ended in time is ended as aborted', async () => {
    const world = await createWorld()
    world.clock.advance(7_200_000)

    expect(await world.roll()).toMatchObject({ outcome: 'aborted', reason: 'staging-expired' })
    expect((await environmentOf(world))?.staged).toBeUndefined()
    expect((await environmentOf(world))?.lock).toBeUndefined()
  })
})

describe('going back by hand', () => {
  test('a rollout that runs is rolled back, paged and written up', async () => {
    const world = await createWorld()
    await world.roll({ mode: 'step', lease: '12m' })

    const report = await world.roll({ mode: 'rollback' }, { job: 'job-2' })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'manual-stop' })
    expect(report.outputs?.incident).toBe('INC-1')
    expect(world.notifier.delivered).toHaveLength(1)
    expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
  })

  test('a deployment that never got traffic is aborted, and nobody is paged', async () => {
    const world = await createWorld()

    expect((await world.roll({ mode: 'rollback' })).outcome).toBe('aborted')
    expect(world.notifier.delivered).toEqual([])
    expect((await environmentOf(world))?.live?.digest).toBe(oldDigest)
  })

  test('with nothing staged there is nothing to go back from', async () => {
    const world = await createWorld()
    await world.roll()

    expect(await world.roll({ mode: 'rollback' })).toMatchObject({ outcome: 'refused', reason: 'nothing-rolling' })
  })
})

describe('an interrupt', () => {
  test('puts green to 0, reads that back, and ends the rollout as aborted', async () => {
    const world = await createWorld()
    const interrupt = new AbortController()
    const ports = { clock: interrupting(world, () => interrupt.abort()) }

    const report = await world.roll({}, { ports, signal: interrupt.signal })

    expect(report).toMatchObject({ outcome: 'aborted', reason: 'interrupted' })
    expect(world.weights.at(-1)).toBe(0)
    expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
    expect((await world.kinds()).at(-2)).toBe('rollout.aborted')
  })

  test('before anything was shifted changes nothing', async () => {
    const world = await createWorld()
    const before = await world.kinds()

    expect(await world.roll({}, { signal: AbortSignal.abort() })).toMatchObject({ reason: 'interrupted' })
    expect(await world.kinds()).toEqual(before)
  })

  test('leaves a release that cannot go back where it is', async () => {
    const world = await createWorld()
    const interrupt = new AbortController()
    const ports = { clock: interrupting(world, () => interrupt.abort()) }

    const report = await world.roll({ 'on-failure': 'hold' }, { ports, signal: interrupt.signal })

    expect(report).toMatchObject({ outcome: 'held', reason: 'interrupted' })
    expect((await world.ports.router.read()).weight).toBe(0.1)
  })

  test('comes by itself when the time of the step is over', async () => {
    const world = await createWorld()

    expect(await world.roll({ timeout: '5s' })).toMatchObject({ outcome: 'aborted', reason: 'interrupted' })
  })
})

describe('one decision at a time', () => {
  test('asks for a lease of at least two intervals', async () => {
    const world = await createWorld()

    await expect(world.roll({ mode: 'step' })).rejects.toMatchObject({ kind: 'usage', code: 'missing-input' })
    await expect(world.roll({ mode: 'step', lease: '9s', duration: '30m' })).rejects.toMatchObject({
      code: 'bad-input'
    })
    expect(await world.kinds()).toHaveLength(3)
  })

  test('goes on where the call before stopped, up to the end', async () => {
    const world = await createWorld()
    const outcomes: string[] = []

    for (let call = 0; call < 12 && outcomes.at(-1) !== 'completed'; call++) {
      const raw = { mode: 'step', lease: '12s' }
      outcomes.push((await world.roll(raw, { job: `job-${call}` })).outcome)
      await world.ports.clock.sleep(5000)
    }

    expect(new Set(outcomes.slice(0, -1))).toEqual(new Set(['continuing']))
    expect(outcomes.at(-1)).toBe('completed')
  })

  test('tells how long green may be left alone', async () => {
    const world = await createWorld()

    const report = await world.roll({ mode: 'step', lease: '12m' })

    expect(report.blocks).toContainEqual(expect.objectContaining({ text: expect.stringContaining('12 min') }))
  })
})

describe('a router', () => {
  test('that refuses a weight is answered with a rollback', async () => {
    const world = await createWorld()
    const { set } = world.ports.router
    const refusing = against(world, async shift => {
      if (shift.weight >= 0.5) throw unavailable('router-refused', 'no')
      return set(shift)
    })

    expect(await world.roll({}, { ports: { router: refusing } })).toMatchObject({
      outcome: 'rolled-back',
      reason: 'router-refused'
    })
  })

  test('that holds another weight than it was told is answered with a rollback', async () => {
    const world = await createWorld()
    const { set } = world.ports.router
    const lying = against(world, shift => set({ ...shift, weight: shift.weight * 2 }))

    expect(await world.roll({}, { ports: { router: lying } })).toMatchObject({
      outcome: 'rolled-back',
      reason: 'router-lied'
    })
    expect((await world.ports.router.read()).weight).toBe(0)
  })

  test('that answers another live slot than it was told at the end is not taken for finished', async () => {
    const world = await createWorld()
    const lying = { ...world.ports.router, finalize: async () => undefined }

    expect(await world.roll({}, { ports: { router: lying } })).toMatchObject({
      outcome: 'rolled-back',
      reason: 'router-lied'
    })
    expect(await world.kinds()).not.toContain('rollout.completed')
  })

  test('without a lease says so before traffic moves, with what takes its place', async () => {
    const world = await createWorld()
    const bare = { ...world.ports.router, capabilities: () => ({ ...capabilitiesOf(world), lease: false }) }
    const ports = { router: bare }

    const planned = await world.roll({}, { ports, dryRun: true })
    await world.roll({}, { ports })

    const said = expect.stringMatching(/^.*lease: none; longest unattended exposure: without end.*--mode=rollback/)
    expect(planned.blocks).toContainEqual({ kind: 'text', text: said })
    expect(world.lines[0]).toEqual(said)
  })

  test('with a lease says how long nobody may look', async () => {
    const world = await createWorld()

    const planned = await world.plan()

    expect(planned.blocks).toContainEqual({ kind: 'text', text: expect.stringContaining('exposure: 15 s') })
  })

  test('that serves another slot than the ledger says is not touched', async () => {
    const world = await createWorld()
    await world.ports.router.finalize('b', 1)

    expect(await world.roll()).toMatchObject({ outcome: 'refused', reason: 'router-elsewhere' })
    expect(world.weights).toEqual([])
  })
})

describe('a ledger that cannot be reached', () => {
  const lost = () => {
    throw unavailable('ledger-unreadable', 'no')
  }
  const without = { lease: false, kind: 'memory', granularity: 1e-9, assignment: 'request', shiftMs: 0 } as const

  test.each(['read', 'append'] as const)('puts the traffic on blue when no lease would (%s)', async verb => {
    const world = await createWorld({ lock: '10s' })
    const router = { ...world.ports.router, capabilities: () => without }
    const { ledger } = world.ports
    let outage = false
    const ports = {
      router,
      clock: interrupting(world, () => {
        outage = true
      }),
      ledger: ledgerOf(world, {
        read: () => (outage && verb === 'read' ? lost() : ledger.read()),
        append: propose => (outage ? lost() : ledger.append(propose))
      })
    }

    await expect(world.roll({}, { ports })).rejects.toMatchObject({ kind: 'unavailable' })

    expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
    expect(world.weights).toContain(0.1)
  })

  test('leaves the weight to the lease where there is one', async () => {
    const world = await createWorld()
    const { ledger } = world.ports
    let outage = false
    const ports = {
      clock: interrupting(world, () => {
        outage = true
      }),
      ledger: ledgerOf(world, { read: () => (outage ? lost() : ledger.read()) })
    }

    await expect(world.roll({}, { ports })).rejects.toMatchObject({ kind: 'unavailable' })

    const { weight, leaseMs } = await world.ports.router.read()
    expect(weight).toBe(0.1)
    expect(leaseMs).toBeGreaterThan(0)
  })
})

/** Does something once, in the middle of the rollout. */
function interrupting(world: World, act: () => unknown): World['ports']['clock'] {
  const { clock } = world.ports
  let slept = 0
  return {
    now: () => clock.now(),
    sleep: async (milliseconds, signal) => {
      if (slept++ === 8) await act()
      return clock.sleep(milliseconds, signal)
    }
  }
}

function ledgerOf({ ports }: World, verbs: Partial<Ledger>): Ledger {
  const { ledger } = ports
  const append: Ledger['append'] = propose => ledger.append(propose)
  return { location: '', read: () => ledger.read(), append, record: digest => ledger.record(digest), ...verbs }
}

function capabilitiesOf({ ports }: World) {
  return ports.router.capabilities()
}

function against(world: World, set: Router['set']): Router {
  return { ...world.ports.router, set }
}
