import { expect, test } from '@jest/globals'
import { createEngineWorld } from './engine-world.ts'
import { environmentOf, newDigest } from './world.ts'

test('an engine is given the digest, and its end is the rollout’s: completed, signed, and live', async () => {
  const world = await createEngineWorld()

  const report = await world.roll()

  expect(report).toMatchObject({ outcome: 'completed', result: { digest: newDigest, harmed: 0, requests: 0 } })
  expect(JSON.stringify(report.blocks)).toMatch('no request was counted')
  const shifts = (await world.events()).flatMap(event => (event.kind === 'rollout.shifted' ? [event.data.weight] : []))
  expect(shifts).toEqual([0, 0.1, 0.5])
  const here = await environmentOf(world)
  expect([here?.live?.digest, here?.live?.slot, here?.staged]).toEqual([newDigest, 'b', undefined])
  expect(await world.ports.router.read()).toMatchObject({ blue: 'b', weight: 0 })
  expect(world.reports.get('production-2')).toMatchObject({ verdict: 'completed', comparison: [] })
  expect(world.lines.join('\n')).not.toMatch('evidence')
})

test('an engine that gives green up is a rollback, with one incident, one page, and its own words', async () => {
  const world = await createEngineWorld({ steps: [0.1, null] })
  const clock = { ...world.ports.clock }
  const sleep: typeof clock.sleep = async (milliseconds, signal) => {
    await clock.sleep(milliseconds, signal)
    if ((await world.ports.router.read()).weight > 0) world.engine.fail('AnalysisRun shop-2 failed')
  }

  const report = await world.roll({}, { ports: { clock: { ...clock, sleep } } })
  await world.roll({}, { job: 'job-2' })

  expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'engine-failed' })
  expect(report.headline).toMatch('AnalysisRun shop-2 failed')
  const kinds = await world.kinds()
  expect(kinds.filter(kind => kind === 'incident.opened')).toHaveLength(1)
  expect(world.notifier.delivered).toHaveLength(1)
  expect((await environmentOf(world))?.live).toMatchObject({ slot: 'a' })
})

test('an engine that was given something else in the middle is no rollout that goes on', async () => {
  const world = await createEngineWorld({ steps: [0.1, null] })
  const { clock } = world.ports
  const sleep: typeof clock.sleep = async (milliseconds, signal) => {
    await clock.sleep(milliseconds, signal)
    if ((await world.ports.router.read()).weight > 0) world.engine.give('ghcr.io/octo/shop:latest')
  }

  const report = await world.roll({}, { ports: { clock: { ...clock, sleep } } })

  expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'engine-failed' })
  expect(report.headline).toMatch('shop:latest')
  expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
})

test('a run that died before it gave green is no engine that was given something else: the next one gives it', async () => {
  const world = await createEngineWorld()
  const { ledger, router } = world.ports
  let dead = false
  const dying = <Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>, dies = false) => {
    return async (...given: Given): Promise<Answer> => {
      dead ||= dies
      if (dead) throw new Error('killed')
      return call(...given)
    }
  }
  const ports = {
    router: { ...router, set: dying(router.set, true) },
    ledger: {
      ...ledger,
      location: ledger.location,
      append: dying(ledger.append.bind(ledger)),
      read: dying(ledger.read.bind(ledger))
    }
  }

  await world.roll({}, { ports: ports as never }).catch(() => undefined)
  const begun = await world.kinds()
  const report = await world.roll({}, { job: 'job-2' })

  expect(begun.at(-1)).toBe('rollout.started')
  expect(report.outcome).toBe('completed')
})

test('a pause for a person is held when the time is over, taken back by nobody, and goes on in the next run', async () => {
  const world = await createEngineWorld({ steps: [0.1, null, 0.5] })

  const report = await world.roll({ timeout: '20s' })
  const paused = await world.ports.router.read()
  await world.ports.router.resume?.(paused.fence)
  const next = await world.roll({ timeout: '60s' }, { job: 'job-2' })

  expect(report).toMatchObject({ outcome: 'held', reason: 'engine-paused', result: { 'green-weight': 0.1 } })
  expect(paused).toMatchObject({ weight: 0.1, engine: { phase: 'paused' } })
  expect(next.outcome).toBe('completed')
  expect((await world.kinds()).filter(kind => kind === 'rollout.held')).toHaveLength(1)
})

test.each([
  ['nothing is counted: by the profile alone', false],
  ['requests are counted: by profile and judge', true]
])('pauses that the policy leaves to the judge end, where %s', async (_, counted) => {
  const world = await createEngineWorld({ pauses: 'judge', steps: [0.1, null, 0.5, null], counted })

  const report = await world.roll()

  expect(report.outcome).toBe('completed')
  const started = (await world.events()).find(({ kind }) => kind === 'rollout.started')?.time ?? ''
  const ended = (await world.events()).find(({ kind }) => kind === 'rollout.completed')?.time ?? ''
  expect(Date.parse(ended) - Date.parse(started)).toBeGreaterThan(15_000)
})

test('requests that are counted beside an engine are judged, and harm takes green back before the engine sees it', async () => {
  const world = await createEngineWorld({ counted: true, greenErrors: 0.5, steps: [0.1, null] })

  const report = await world.roll()

  expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'green-worse' })
  expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0, engine: { phase: 'failed' } })
})

test('failing health takes green back from an engine, and so does the end of the run', async () => {
  const ill = await createEngineWorld({ steps: [0.1, null], health: () => 3 })
  const well = await createEngineWorld({ steps: [0.1, null] })

  expect(await ill.roll()).toMatchObject({ outcome: 'rolled-back', reason: 'health-failed' })
  const interrupt = new AbortController()
  const { clock } = well.ports
  const sleep: typeof clock.sleep = async (milliseconds, signal) => {
    await clock.sleep(milliseconds, signal)
    if ((await well.ports.router.read()).weight > 0) interrupt.abort()
  }
  const report = await well.roll({}, { signal: interrupt.signal, ports: { clock: { ...clock, sleep } } })

  expect(report).toMatchObject({ outcome: 'aborted', reason: 'interrupted' })
  for (const { ports } of [ill, well]) expect(await ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
})

test('mode rollback takes green back from an engine, and pages as any rollback', async () => {
  const world = await createEngineWorld({ steps: [0.1, null] })
  await world.roll({ timeout: '5s' })

  const report = await world.roll({ mode: 'rollback' }, { job: 'job-2' })

  expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'manual-stop' })
  expect(await world.ports.router.read()).toMatchObject({ blue: 'a', weight: 0 })
  expect(world.notifier.delivered).toHaveLength(1)
})

test('a policy that holds a bad green is refused before an engine with an analysis of its own is given it', async () => {
  const world = await createEngineWorld({ rollout: { 'on-failure': 'hold' } })

  expect(await world.roll()).toMatchObject({ outcome: 'refused', reason: 'bad-policy' })
  expect(await world.ports.router.read()).toMatchObject({ engine: { phase: 'idle' } })
})

test('a dry run says who takes green back when the run dies', async () => {
  const world = await createEngineWorld()

  const report = await world.roll({}, { dryRun: true })

  expect(JSON.stringify(report.blocks)).toMatch('Memory goes on by itself')
  expect(await world.ports.router.read()).toMatchObject({ engine: { phase: 'idle' } })
})
