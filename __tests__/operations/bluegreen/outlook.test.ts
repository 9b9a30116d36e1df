import { expect, test } from '@jest/globals'
import { createWorld } from './world.ts'

test('says what this traffic can show before any of it moves', async () => {
  const world = await createWorld()

  await world.roll()

  expect(world.lines[0]).toMatch(
    /^\d+ requests a second, of which blue fails 0\.\d+ %: \d\.\d+ points more will be noticed/
  )
})

test('says it in a dry run, too, and moves nothing', async () => {
  const world = await createWorld()

  const report = await world.plan()

  expect(report.outcome).toBe('planned')
  expect(report.blocks).toContainEqual({ kind: 'text', text: expect.stringContaining('will be noticed') })
  expect(world.weights).toEqual([])
})

test('says it again when nothing was proven in time', async () => {
  const world = await createWorld({ requestsPerSecond: 4 })

  const report = await world.roll()

  expect(report).toMatchObject({ outcome: 'held', reason: 'inconclusive' })
  expect(report.blocks).toContainEqual({ kind: 'text', text: expect.stringContaining('requests a second') })
})

test('does not pretend to know where nobody asked blue anything', async () => {
  const world = await createWorld({ requestsPerSecond: 0 })

  expect((await world.plan()).blocks).toContainEqual({ kind: 'text', text: expect.stringContaining('not known') })
})
