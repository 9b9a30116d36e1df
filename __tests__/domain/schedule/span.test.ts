import { describe, expect, test } from '@jest/globals'
import { standing } from '../../../src/domain/schedule/calendar.ts'
import { firingOf, isCron, isZone } from '../../../src/domain/schedule/cron.ts'
import { momentOf } from '../../../src/domain/schedule/moment.ts'
import { isMoment } from '../../../src/domain/schedule/moment-text.ts'
import { type Effect, type Span, stretchesOf } from '../../../src/domain/schedule/span.ts'

const hour = 3_600_000

function at(text: string): number {
  return Date.parse(text)
}

function stretch(span: Span, time: string, effect: Effect = 'allow') {
  const found = stretchesOf(span, effect)?.(at(time))
  return found && [found.from, found.to].map(one => new Date(one).toISOString().slice(0, 16))
}

describe('a recurring span', () => {
  const night: Span = { zone: 'Europe/Vienna', cron: '0 22 * * *', for: 8 * hour }

  test.each([
    ['in winter', '2026-01-10T12:00:00Z', '2026-01-10T21:00', '2026-01-11T05:00'],
    ['in summer', '2026-07-10T12:00:00Z', '2026-07-10T20:00', '2026-07-11T04:00'],
    ['while it is on', '2026-01-11T04:59:59Z', '2026-01-10T21:00', '2026-01-11T05:00'],
    ['the moment it ends', '2026-01-11T05:00:00Z', '2026-01-11T21:00', '2026-01-12T05:00']
  ])('begins by the clock on the wall and lasts as long as it says, %s', (_, time, from, to) => {
    expect(stretch(night, time)).toEqual([from, to])
  })

  test.each([
    ['New York, an hour that is skipped', 'America/New_York', '30 2 * * *', '2027-03-14T00:00:00Z', '2027-03-14T07:00'],
    [
      'New York, an hour that comes twice',
      'America/New_York',
      '30 1 * * *',
      '2027-11-07T00:00:00Z',
      '2027-11-07T05:30'
    ],
    [
      'Lord Howe, half an hour that is skipped',
      'Australia/Lord_Howe',
      '15 2 * * *',
      '2027-10-02T00:00:00Z',
      '2027-10-02T15:30'
    ],
    [
      'Lord Howe, half an hour that comes twice',
      'Australia/Lord_Howe',
      '45 1 * * *',
      '2027-04-03T00:00:00Z',
      '2027-04-03T14:45'
    ],
    ['Apia, across a day that never was', 'Pacific/Apia', '0 12 * * *', '2011-12-29T22:30:00Z', '2011-12-30T22:00']
  ])('fires once: %s', (_, zone, cron, after, expected) => {
    expect(new Date(firingOf(cron, zone)?.(at(after)) ?? 0).toISOString()).toContain(expected)
  })

  test('whose stretches touch is one stretch', () => {
    const span: Span = { zone: 'UTC', cron: '0 9-11 * * *', for: hour }

    expect(stretch(span, '2026-01-10T09:30:00Z')).toEqual(['2026-01-10T09:00', '2026-01-10T12:00'])
  })

  test('does not miss the second it fires at, whatever the milliseconds of the question', () => {
    const span: Span = { zone: 'UTC', cron: '0 9 * * *', for: hour }

    expect(stretch(span, '2026-01-10T09:59:59.999Z')).toEqual(['2026-01-10T09:00', '2026-01-10T10:00'])
    expect(stretch(span, '2026-01-10T10:00:00.001Z')).toEqual(['2026-01-11T09:00', '2026-01-11T10:00'])
  })
})

describe('a span that is once', () => {
  test.each([
    ['allows', 'allow', '2027-11-07T06:30', '2027-11-07T06:45'],
    ['denies', 'deny', '2027-11-07T05:30', '2027-11-07T06:45']
  ] as const)('%s no more than is certain when a night has its begin twice', (_, effect, from, to) => {
    const span: Span = { zone: 'America/New_York', from: '2027-11-07T01:30', to: '2027-11-07T01:45-05:00', for: 0 }

    expect(stretch(span, '2027-11-01T00:00:00Z', effect)).toEqual([from, to])
  })

  test('that names days begins and ends at midnight of its zone', () => {
    const span: Span = { zone: 'Asia/Tokyo', from: '2026-12-24', to: '2026-12-27', for: 0 }

    expect(stretch(span, '2026-12-01T00:00:00Z')).toEqual(['2026-12-23T15:00', '2026-12-26T15:00'])
  })

  test('that is over is never on again', () => {
    const span: Span = { zone: 'UTC', from: '2026-12-24', to: '2026-12-27', for: 0 }

    expect(stretch(span, '2026-12-27T00:00:00Z')).toBeUndefined()
  })
})

describe('several spans together', () => {
  const spans: readonly Span[] = [
    { zone: 'UTC', cron: '0 9 * * *', for: 2 * hour },
    { zone: 'UTC', cron: '30 10 * * *', for: 2 * hour, reason: 'late' }
  ]

  test('are on until the last of those that overlap ends', () => {
    expect(standing(spans, at('2026-01-10T09:30:00Z'), 'deny')).toMatchObject({
      kind: 'on',
      until: at('2026-01-10T12:30:00Z')
    })
  })

  test('are off until the first of them begins', () => {
    expect(standing(spans, at('2026-01-10T13:00:00Z'), 'allow')).toMatchObject({
      kind: 'off',
      from: at('2026-01-11T09:00:00Z')
    })
  })

  test('are unreadable when one of them is never on', () => {
    const never: Span = { zone: 'UTC', cron: '0 0 31 2 *', for: hour }

    expect(standing([...spans, never], 0, 'deny').kind).toBe('unreadable')
  })
})

describe('what a policy may write', () => {
  test.each([
    ['0 2 * * *', true],
    ['*/15 8-18 * * 1-5', true],
    ['0 0 2 * * *', false],
    ['0 25 * * *', false],
    ['', false],
    ['2026-01-01T00:00:00', false]
  ])('cron %j: %j', (text, expected) => {
    expect(isCron(text)).toBe(expected)
  })

  test.each([
    ['UTC', true],
    ['Europe/Vienna', true],
    ['Europe/Wien', false],
    ['+02:00', false],
    ['', false]
  ])('zone %j: %j', (text, expected) => {
    expect(isZone(text)).toBe(expected)
  })

  test.each([
    ['2026-12-24T18:00', true],
    ['2026-12-24', true],
    ['2026-12-24T18:00:00Z', true],
    ['2026-12-24T18:00+01:00', true],
    ['2026-02-30', false],
    ['2026-12-24T25:00', false],
    ['tomorrow', false]
  ])('moment %j: %j', (text, expected) => {
    expect(isMoment(text)).toBe(expected)
    expect(momentOf(text, 'UTC', 'earlier') !== undefined).toBe(expected)
  })
})
