import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type HangMode, startHangModes } from '../../../bench/hang-modes.ts'
import { meetHang } from '../../../bench/smoke.ts'

let modes: readonly HangMode[]
beforeAll(async () => {
  modes = await startHangModes()
})
afterAll(() => {
  for (const mode of modes) mode.close()
})

async function meet(name: string, deadline = 400) {
  const mode = modes.find(each => each.name === name)
  if (mode === undefined) throw new Error(`no mode ${name}`)
  return meetHang(mode, deadline)
}

describe('a service that does not come to an end', () => {
  test.each(['black hole', 'accept and no reply', 'slow headers', 'drip', 'TLS stall'])(
    '%s is inconclusive, uses up the checks, and leaves clean-up its own time',
    async name => {
      const result = await meet(name)

      expect(result.verdict).toBe('inconclusive')
      expect(result.steps[0]?.attempts.at(-1)?.error).toContain('no whole answer within')
      expect(result.steps[1]?.attempts).toEqual([])
      expect(result.cleanup[0]?.attempts.at(-1)?.error).toContain('no whole answer within')
    }
  )

  test('a name server that never answers is inconclusive', async () => {
    const result = await meet('DNS stall')

    expect(result.steps[0]).toMatchObject({ name: 'hang', verdict: 'inconclusive' })
    expect(result.steps[0]?.attempts.at(-1)?.error).toContain('no whole answer within')
  })

  test('a body without an end fails as soon as it is too large', async () => {
    // Reading five megabytes takes its time on a busy machine.
    const result = await meet('endless body', 10_000)

    expect(result.verdict).toBe('fail')
    expect(result.steps[0]?.attempts).toHaveLength(1)
    expect(result.steps[0]?.attempts[0]?.error).toContain('larger than')
  })

  test('a redirect that leads to itself fails with the status that it always has', async () => {
    const result = await meet('redirect loop')

    expect(result.verdict).toBe('fail')
    expect(result.steps[0]?.attempts[0]?.findings[0]).toMatchObject({ expression: 'status', found: '302' })
  })

  test('a wait of an hour is refused at once, and the next step is tried', async () => {
    const result = await meet('retry-after of an hour')

    expect(result.verdict).toBe('fail')
    expect(result.steps.map(step => step.attempts.length)).toEqual([1, 1])
    expect(result.steps[0]?.note).toContain('asks to wait 1 h')
  })
})
