import { mkdtempSync, rmSync } from 'node:fs'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createFileTraceLog } from '../../../src/adapters/embedded/file-trace-log.ts'
import { createMemoryTraceLog } from '../../../src/adapters/memory/memory-trace-log.ts'
import { unavailable } from '../../../src/domain/failure.ts'
import { TraceHeader } from '../../../src/domain/judge/trace.ts'
import type { EventDraft, EventOf } from '../../../src/domain/ledger/event.ts'
import { foldLedger } from '../../../src/domain/ledger/state.ts'
import type { Ledger } from '../../../src/ports/ledger.ts'
import { createWorld, environmentOf, type World } from './world.ts'

/** A ledger that cannot be reached when it should keep that green went back. */
function forgetful(world: World): Ledger {
  const { ledger } = world.ports
  const isEnd = ({ kind }: EventDraft) => kind === 'rollout.rolled-back'
  return {
    location: ledger.location,
    read: () => ledger.read(),
    record: digest => ledger.record(digest),
    append: async propose => {
      if (propose(await ledger.read()).events.some(isEnd)) throw unavailable('ledger-unreadable', 'it is away')
      return ledger.append(propose)
    }
  }
}

async function rolledBack(world: World) {
  return (await world.events()).find(({ kind }) => kind === 'rollout.rolled-back') as EventOf<'rollout.rolled-back'>
}

describe('a rollback that the ledger could not keep', () => {
  test('is kept by the rerun with the weight that users had, though the router says 0 by then', async () => {
    const world = await createWorld({
      greenErrors: 0.05,
      rollout: {
        profile: [
          { at: '0s', weight: 50 },
          { at: '30m', weight: 100 }
        ]
      }
    })
    await expect(world.roll({}, { ports: { ledger: forgetful(world) } })).rejects.toThrow('it is away')

    expect(await world.ports.router.read()).toMatchObject({ weight: 0 })
    const report = await world.roll({}, { job: 'job-2' })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'green-worse' })
    expect((await rolledBack(world)).data.weight).toBe(0.5)
    expect(foldLedger(await world.events()).incidents).toMatchObject([{ severity: 'P1' }])
    expect(world.notifier.delivered).toHaveLength(1)
  })

  test('is carried out by the rerun although green is well again', async () => {
    let failures = 3
    const world = await createWorld({ health: () => failures })
    const ports = { ledger: forgetful(world) }
    await expect(world.roll({}, { ports })).rejects.toThrow('it is away')
    failures = 0

    const report = await world.roll({}, { job: 'job-2' })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'health-failed' })
    expect(world.weights.slice(world.weights.lastIndexOf(0))).toEqual([0])
  })

  test('is read off the ledger and the trace where nobody kept the decision', async () => {
    const world = await createWorld({
      greenErrors: 0.05,
      rollout: {
        profile: [
          { at: '0s', weight: 50 },
          { at: '30m', weight: 100 }
        ]
      }
    })
    const trace = { ...world.ports.trace, decide: () => Promise.reject(new Error('the disk is full')) }
    await expect(world.roll({}, { ports: { trace, ledger: forgetful(world) } })).rejects.toThrow('it is away')

    await world.roll({}, { job: 'job-2' })

    expect((await rolledBack(world)).data).toMatchObject({ weight: 0.5, reason: 'green-worse' })
  })

  test('of a completed version is carried out by the rerun, which does not call it live', async () => {
    let ill = 0
    const world = await createWorld({ health: () => ill })
    const { clock } = world.ports
    const turns = {
      ...clock,
      sleep: async (milliseconds: number, signal?: AbortSignal) => {
        await clock.sleep(milliseconds, signal)
        if ((await world.ports.router.read()).blue === 'b') ill = 3
      }
    }
    await expect(world.roll({}, { ports: { clock: turns, ledger: forgetful(world) } })).rejects.toThrow('it is away')
    ill = 0
    world.clock.advance(3_600_000)

    const report = await world.roll({}, { job: 'job-2' })

    expect(report).toMatchObject({ outcome: 'rolled-back', reason: 'health-failed' })
    expect((await environmentOf(world))?.live?.slot).toBe('a')
    expect(foldLedger(await world.events()).incidents).toMatchObject([{ severity: 'P1' }])
  })
})

test('what is live in the ledger is not called unchanged while the router serves another slot', async () => {
  const world = await createWorld()
  expect((await world.roll()).outcome).toBe('completed')
  const { fence } = await world.ports.router.read()
  await world.ports.router.finalize('a', fence)

  const report = await world.roll({}, { job: 'job-2' })

  expect(report).toMatchObject({ outcome: 'refused', reason: 'router-elsewhere' })
})

describe('a trace log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-trace-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const header = TraceHeader.parse({ trace: 1, tickSeconds: 5, plannedTicks: 2, boundsMs: [100] })
  const base = { time: 0, slots: { a: null, b: null } }
  const line = (t: number) => ({ t, weight: 0.1, blue: null, green: null })
  const decided = (weight: number) => ({ reason: 'green-worse', weight, at: '2026-11-24T12:00:00.000Z' }) as const

  test.each([
    ['memory', createMemoryTraceLog()],
    ['files', createFileTraceLog(folder)]
  ])('in %s keeps the first decision', async (_, log) => {
    await log.start('one', header, base)
    expect((await log.read('one'))?.decided).toBeUndefined()

    await log.decide('one', decided(0.5))
    await log.decide('one', decided(0))

    expect((await log.read('one'))?.decided).toEqual(decided(0.5))
  })

  test.each([
    ['is cut off', (path: string) => writeFile(path, '{"reason":"gre')],
    ['may not be read', (path: string) => mkdir(path)]
  ])('takes a decision that %s for unknown, and never writes over it', async (why, spoil) => {
    const log = createFileTraceLog(folder)
    const rollout = why.replaceAll(' ', '-')
    await log.start(rollout, header, base)
    await spoil(join(folder, `${rollout}.decided.json`))

    const unknown = { kind: 'unavailable', code: 'bad-trace' }

    await expect(log.read(rollout)).rejects.toMatchObject(unknown)
    await expect(log.decide(rollout, decided(0))).rejects.toMatchObject(unknown)
  })

  test('drops a line that a crash cut off, rather than glue the next one to it', async () => {
    const log = createFileTraceLog(folder)
    await log.start('torn', header, base)
    await log.append('torn', line(5))
    await appendFile(log.location('torn'), '{"t":10,"wei')

    await log.append('torn', line(11))

    expect((await log.read('torn'))?.lines).toEqual([line(5), line(11)])
    expect(await readFile(log.location('torn'), 'utf8')).toMatch(/\n$/)
  })
})
