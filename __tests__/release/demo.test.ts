import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { processesOf } from './demo-processes.ts'

const program = resolve('dist/cli/index.js')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-demo-')))

function sluice(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' })
  return { code: status, out: stdout, people: stderr }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the demo, played to its end', () => {
  let played: ReturnType<typeof sluice>

  beforeAll(() => {
    played = sluice('demo')
  }, 120_000)

  test('ends well, and says so', () => {
    expect(played).toMatchObject({ code: 0, people: '' })
    expect(played.out).toMatch(/production runs v2 .* 0 dropped\n/)
  })

  test('shifts the healthy version to the end and takes the broken one back', () => {
    expect(played.out).toMatch(/✓ completed after .* 0 dropped/)
    expect(played.out).toMatch(/✗ rolled back after .*: green fails \d/)
    const cost =
      /(\d+) requests? harmed(?: · (\d+) slowed)? · traffic on blue in \d+ ms · green kept for 24 h · incident INC-1 open/
    // The broken version fails and slows: which of the two the judge saw first is the load's to say.
    const [, harmed, slowed = 0] = cost.exec(played.out) ?? []
    expect(Number(harmed) + Number(slowed)).toBeGreaterThan(0)
  })

  test('writes a log without movement and without one line a tick', () => {
    const bars = played.out.split('\n').filter(line => line.includes('░'))

    expect(played.out).not.toContain(String.fromCharCode(27))
    expect(bars.length).toBeLessThan(12)
  })

  test('leaves two pages, an intact ledger, and no process', () => {
    const [, passport = '', report = ''] = /passport (\S+) · rollout report (\S+)/.exec(played.out) ?? []

    expect([passport, report].map(path => existsSync(join(folder, path)))).toEqual([true, true])
    expect(sluice('audit', 'verify')).toMatchObject({ code: 0 })
    expect(sluice('ops', 'status').people).toContain('INC-1')
    expect(processesOf(folder)).toEqual([])
  })
})

test('tells its flags, and refuses one that it does not have', () => {
  expect(sluice('demo', '--help').out).toContain('--verbose')
  expect(sluice('demo', '--fast')).toMatchObject({ code: 2 })
  expect(sluice('demo', '--fast').people).toContain('fast')
})

test('tells what it would play without starting anything', () => {
  const { code, out } = sluice('demo', '--dry-run', '--json')

  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ outcome: 'planned', 'reason-code': null })
})
