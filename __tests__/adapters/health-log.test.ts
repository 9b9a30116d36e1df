import { appendFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createFileHealthLog } from '../../src/adapters/embedded/file-health-log.ts'
import { createGitHubBranch } from '../../src/adapters/github/ledger-branch.ts'
import { createBranchHealthLog } from '../../src/adapters/ledger/branch-health-log.ts'
import { createMemoryClock } from '../../src/adapters/memory/memory-clock.ts'
import { memoryHealthLog } from '../../src/adapters/memory/memory-health-log.ts'
import type { HealthEntry, HealthLog } from '../../src/ports/health-log.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { connect, startShop } from './github/connections.ts'

function entry(minute: number): HealthEntry {
  return { time: new Date(minute * 60_000).toISOString(), environment: 'production', verdict: 'pass' }
}

function temporaryPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'sluice-health-')), 'health', 'shop.jsonl')
}

const servers: GitHub[] = []
afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

async function onGitHub(now: Date, from?: GitHub): Promise<HealthLog> {
  const server = from ?? (await startShop())
  if (from === undefined) servers.push(server)
  return createBranchHealthLog(createGitHubBranch(connect(server), 'sluice-health'), createMemoryClock(now.getTime()))
}

describe.each([
  ['memory', () => memoryHealthLog()],
  ['file', () => createFileHealthLog(temporaryPath())],
  ['branch on GitHub', () => onGitHub(new Date(600_000))]
])('%s: a health log', (_, open) => {
  test('is empty at first, and keeps checks in their order', async () => {
    const log = await open()

    expect(await log.read()).toEqual([])
    await log.append([entry(1), entry(2)])
    await log.append([entry(3)])
    expect(await log.read()).toEqual([entry(1), entry(2), entry(3)])
  })
})

test('a line that was cut off by a crash is left out, and the next one is kept', async () => {
  const path = temporaryPath()
  const log = createFileHealthLog(path)
  await log.append([entry(1)])
  appendFileSync(path, '{"time":"2026-\n')

  await log.append([entry(2)])

  expect(await log.read()).toEqual([entry(1), entry(2)])
})

test('a line that is no health check tells nothing, and hides none beside it', async () => {
  const path = temporaryPath()
  const log = createFileHealthLog(path)
  await log.append([entry(1)])
  const odd = [{ ...entry(2), verdict: 'fine' }, { ...entry(2), time: 'soon' }, { ...entry(2), more: 1 }, null]
  appendFileSync(path, odd.map(line => `${JSON.stringify(line)}\n`).join(''))

  await log.append([entry(3)])

  expect(await log.read()).toEqual([entry(1), entry(3)])
})

test('a job on another machine reads what earlier ones kept, days ago as well', async () => {
  const server = await startShop()
  servers.push(server)
  const days = [0, 3, 40].map(day => entry(day * 24 * 60))
  for (const one of days) await (await onGitHub(new Date(one.time), server)).append([one])

  const log = await onGitHub(new Date(days[2]?.time ?? 0), server)

  // Five weeks are read: the first two are older.
  expect(await log.read()).toEqual([days[2]])
  expect(await (await onGitHub(new Date(days[1]?.time ?? 0), server)).read()).toEqual(days.slice(0, 2))
})

test('two jobs that look at once lose nothing, and a check is not kept twice', async () => {
  const server = await startShop()
  servers.push(server)
  const [one, other] = [await onGitHub(new Date(600_000), server), await onGitHub(new Date(600_000), server)]
  await one.append([entry(1)])

  await Promise.all([one.append([entry(2)]), other.append([entry(3)])])
  await one.append([entry(2)])

  expect((await other.read()).map(({ time }) => time).sort()).toEqual([1, 2, 3].map(minute => entry(minute).time))
})

test('keeps a month of each environment, however often another one is checked', async () => {
  const path = temporaryPath()
  const log = createFileHealthLog(path)
  const month = 31 * 24 * 12
  const often = Array.from({ length: 2 * month }, (_, at) => entry(at * 5))
  await log.append([{ ...entry(0), environment: 'staging' }, ...often])
  const before = (await log.read()).length

  await log.append([entry(10 * month)])

  const kept = await log.read()
  expect(before).toBe(2 * month + 1)
  expect(kept).toHaveLength(month + 1)
  expect(kept[0]?.environment).toBe('staging')
  expect(kept.at(-1)).toEqual(entry(10 * month))
})
