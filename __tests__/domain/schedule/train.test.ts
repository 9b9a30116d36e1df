import { describe, expect, test } from '@jest/globals'
import { slotOfKey, standAt, type Train, timeOfKey } from '../../../src/domain/schedule/train.ts'
import { playNights } from '../../campaign/nights.ts'

const hour = 3_600_000
const nightly: Train = { name: 'nightly', cron: '0 2 * * *', zone: 'UTC', catchUp: 4 * hour }

function ask(now: string, handled: readonly string[] = [], train = nightly) {
  const times = handled.map(key => timeOfKey(key) ?? 0)
  const history = {
    isHandled: (key: string) => handled.includes(key),
    newest: times.length ? Math.max(...times) : undefined
  }
  const { due, missed, next } = standAt(train, history, Date.parse(now))
  return { due: due?.key, missed: missed.map(slot => slot.key), next: next && new Date(next).toISOString() }
}

describe('a nightly train', () => {
  test.each([
    ['the second it departs', '2026-11-24T02:00:00Z', 'nightly/2026-11-24T02:00Z'],
    ['when the tick is late', '2026-11-24T05:59:59Z', 'nightly/2026-11-24T02:00Z'],
    ['when its time is over', '2026-11-24T06:00:00Z', undefined],
    ['before it departs', '2026-11-24T01:59:59Z', undefined]
  ])('has one slot for the whole of its time: %s', (_, now, due) => {
    expect(ask(now).due).toBe(due)
  })

  test('tells each slot that went by and of which nothing is known', () => {
    expect(ask('2026-11-27T01:00:00Z', ['nightly/2026-11-24T02:00Z'])).toEqual({
      due: undefined,
      missed: ['nightly/2026-11-25T02:00Z', 'nightly/2026-11-26T02:00Z'],
      next: '2026-11-27T02:00:00.000Z'
    })
  })

  test('that never ran has missed nothing', () => {
    expect(ask('2026-11-27T01:00:00Z').missed).toEqual([])
  })

  test('still has its slot when that is handled, so that a rerun finds it', () => {
    expect(ask('2026-11-24T03:00:00Z', ['nightly/2026-11-24T02:00Z'])).toMatchObject({
      due: 'nightly/2026-11-24T02:00Z',
      missed: []
    })
  })

  test('that departs again before its time is over leaves the slot before behind', () => {
    const often = { ...nightly, cron: '0 * * * *' }

    expect(ask('2026-11-24T04:30:00Z', ['nightly/2026-11-24T02:00Z'], often)).toMatchObject({
      due: 'nightly/2026-11-24T04:00Z',
      missed: ['nightly/2026-11-24T03:00Z']
    })
  })
})

describe('the key of a slot', () => {
  test('names the time in UTC, whatever the zone of the train', () => {
    expect(ask('2026-07-01T00:30:00Z', [], { ...nightly, zone: 'Europe/Vienna' }).due).toBe('nightly/2026-07-01T00:00Z')
  })

  test.each([
    ['nightly/2026-11-24T02:00Z', true],
    ['nightly/2026-11-24T03:00Z', false],
    ['weekly/2026-11-24T02:00Z', false],
    ['nightly/2026-11-24T02:00', false],
    ['nightly', false],
    ['nightly/x/2026-11-24T02:00Z', false]
  ])('%s is a slot of the train: %j', (key, expected) => {
    expect(slotOfKey(nightly, key) !== undefined).toBe(expected)
  })
})

test('over a thousand nights with late, lost and doubled ticks, no slot is used twice and none is lost in silence', () => {
  const { ends, problems } = playNights(175, 7)

  expect(problems).toEqual([])
  expect(ends.length).toBeGreaterThan(1000)
  expect(ends.filter(how => how === 'passed').length).toBeGreaterThan(10)
})
