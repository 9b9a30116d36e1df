import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type HangMode, startHangModes } from '../../../bench/hang-modes.ts'
import { meetHang } from '../../../bench/smoke.ts'
import type { SmokeResult } from '../../../src/operations/smoke-test/run-smoke.ts'

// Long enough that a busy machine still leaves clean-up its share; all are met at once.
const deadlineMilliseconds = 3000
let modes: readonly HangMode[]
let results: ReadonlyMap<string, SmokeResult>

beforeAll(async () => {
  modes = await startHangModes()
  const met = modes.map(async mode => [mode.name, await meetHang(mode, deadlineMilliseconds)] as const)
  results = new Map(await Promise.all(met))
})
afterAll(() => {
  for (const mode of modes) mode.close()
})

function met(name: string): SmokeResult {
  const result = results.get(name)
  if (result === undefined) throw new Error(`no mode ${name}`)
  return result
}

describe('a service that does not come to an end', () => {
  test.each(['black hole', 'accept and no reply', 'slow headers', 'drip', 'TLS stall'])(
    '%s is inconclusive, uses up the checks, and does not keep clean-up from its turn',
    name => {
      const result = met(name)

      expect(result.verdict).toBe('inconclusive')
      expect(result.steps[0]?.attempts.at(-1)?.error).toContain('no whole answer within')
      expect(result.steps[1]?.attempts).toEqual([])
      // That clean-up gets its share is told by a clock of its own, in steps.test.ts; here it only must not be lost.
      expect(result.cleanup).toMatchObject([{ name: 'clean-up › tidy', verdict: 'inconclusive' }])
    }
  )

  test('a name server that never answers is inconclusive', () => {
    const result = met('DNS stall')

    expect(result.steps[0]).toMatchObject({ name: 'hang', verdict: 'inconclusive' })
    expect(result.steps[0]?.attempts.at(-1)?.error).toContain('no whole answer within')
  })

  test('a body without an end fails as soon as it is too large', () => {
    const result = met('endless body')

    expect(result.verdict).toBe('fail')
    expect(result.steps[0]?.attempts).toHaveLength(1)
    expect(result.steps[0]?.attempts[0]?.error).toContain('larger than')
  })

  test('a redirect that leads to itself fails with the status that it always has', () => {
    const result = met('redirect loop')

    expect(result.verdict).toBe('fail')
    expect(result.steps[0]?.attempts[0]?.findings[0]).toMatchObject({ expression: 'status', found: '302' })
  })

  test('a wait of an hour is refused at once, and the next step is tried', () => {
    const result = met('retry-after of an hour')

    expect(result.verdict).toBe('fail')
    expect(result.steps.map(step => step.attempts.length)).toEqual([1, 1])
    expect(result.steps[0]?.note).toContain('asks to wait 1 h')
  })
})
