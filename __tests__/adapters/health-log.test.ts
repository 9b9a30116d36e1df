import { appendFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createFileHealthLog } from '../../src/adapters/embedded/file-health-log.ts'
import { memoryHealthLog } from '../../src/adapters/memory/memory-health-log.ts'
import type { HealthEntry } from '../../src/ports/health-log.ts'

function entry(minute: number): HealthEntry {
  return { time: new Date(minute * 60_000).toISOString(), environment: 'production', verdict: 'pass' }
}

function temporaryPath(): string {
  return join(mkdtempSync(join(tmpdir(), 'sluice-health-')), 'health', 'shop.jsonl')
}

describe.each([
  ['memory', () => memoryHealthLog()],
  ['file', () => createFileHealthLog(temporaryPath())]
])('%s: a health log', (_, open) => {
  test('is empty at first, and keeps checks in their order', async () => {
    const log = open()

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
