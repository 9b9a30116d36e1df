import { describe, expect, test } from '@jest/globals'
import { alarmFires, tailAtLeast } from '../../../src/domain/judge/alarm.ts'
import { decideTick, type TickFacts } from '../../../src/domain/judge/decide.ts'
import { namedProfile, weightAt } from '../../../src/domain/judge/profile.ts'
import { rampWeight } from '../../../src/domain/judge/ramp.ts'
import { TraceHeader, type TraceLine } from '../../../src/domain/judge/trace.ts'

const minute = 60_000

function header() {
  const history = { requests: 60_000, errors: 60, latency: [30_000, 27_000, 2_700, 300] }
  return TraceHeader.parse({ trace: 1, tickSeconds: 5, plannedTicks: 360, boundsMs: [80, 200, 400], history })
}

function line(tick: number, greenErrors = 0): TraceLine {
  return {
    t: tick * 5,
    weight: 0.5,
    blue: { requests: 500, errors: 0, latency: [250, 225, 22, 3] },
    green: { requests: 500, errors: greenErrors, latency: [250, 225, 22, 3] }
  }
}

function facts(overrides: Partial<TickFacts> = {}): TickFacts {
  return {
    header: header(),
    lines: Array.from({ length: 30 }, (_, index) => line(index + 1)),
    profile: namedProfile('standard'),
    durationMs: 30 * minute,
    elapsedMs: 5 * minute,
    weight: 0.1,
    rule: 'sequential',
    staleMs: 0,
    freezeMs: 10_000,
    blindTimeoutMs: 120_000,
    ...overrides
  }
}

describe('profiles', () => {
  test('standard goes 10, 50, 90, 100 percent', () => {
    const weights = [0, 10, 20, 30].map(at => weightAt(namedProfile('standard'), at * minute))
    expect(weights).toEqual([0.1, 0.5, 0.9, 1])
  })
  test('linear and gentle end at 100 percent after 30 and 60 minutes, one step every three', () => {
    expect(namedProfile('linear').at(-1)).toEqual({ atMs: 30 * minute, weight: 1 })
    expect(namedProfile('gentle').at(-1)).toEqual({ atMs: 60 * minute, weight: 1 })
    expect(weightAt(namedProfile('gentle'), 57 * minute)).toBe(0.95)
  })
  test('a shorter duration shortens every step', () => {
    expect(weightAt(namedProfile('standard', 3 * minute), minute)).toBe(0.5)
  })
})

describe('a tick', () => {
  test('waits while the weight is what the profile wants', () => {
    expect(decideTick(facts())).toMatchObject({ action: 'wait', reason: 'unchanged' })
  })
  test('shifts when the next step is due', () => {
    expect(decideTick(facts({ elapsedMs: 10 * minute }))).toMatchObject({ action: 'shift', weight: 0.5 })
  })
  test('rolls back a green that fails, and keeps to it when the evidence fades', () => {
    const lines = [line(1, 50), ...Array.from({ length: 60 }, (_, index) => line(index + 2))]
    expect(decideTick(facts({ lines }))).toMatchObject({ action: 'rollback', reason: 'green-worse' })
  })
  test('freezes without fresh data, and goes back when it stays blind', () => {
    expect(decideTick(facts({ staleMs: 10_000, elapsedMs: 10 * minute })).action).toBe('wait')
    expect(decideTick(facts({ staleMs: 120_000 }))).toMatchObject({ action: 'rollback', reason: 'blind' })
  })
  test('finishes only with the margin proven', () => {
    const elapsedMs = 30 * minute
    expect(decideTick(facts({ elapsedMs }))).toMatchObject({ action: 'complete', weight: 1 })
    expect(decideTick(facts({ elapsedMs, lines: [] }))).toMatchObject({ action: 'inconclusive' })
  })
  test('fires the alarm when both colours fail alike', () => {
    const bad = { requests: 500, errors: 100, latency: [250, 225, 22, 3] }
    const lines = [{ ...line(1), blue: bad, green: bad }]
    expect(decideTick(facts({ lines, alarmErrorRate: 5 }))).toMatchObject({ reason: 'alarm-fired' })
    expect(decideTick(facts({ lines }))).toMatchObject({ action: 'wait' })
  })
})

test('the alarm needs less than one chance in a million', () => {
  expect(tailAtLeast(10, 10, 0.5)).toBeCloseTo(2 ** -10, 12)
  expect(tailAtLeast(100, 5, 0.05)).toBeCloseTo(0.5640187, 6)
  expect(alarmFires(4, 4, 0.05)).toBe(false)
  expect(alarmFires(5, 5, 0.05)).toBe(true)
})

test('the ramp starts at one percent and never risks more than the budget', () => {
  const start = { elapsedMs: 0, durationMs: 30 * minute, graceMs: 0, harmBudget: 100, bound: 1, latencyProven: false }
  expect(rampWeight({ ...start, expectedRequestsPerSecond: 10, reactionMs: 20_000 })).toBe(0.01)
  expect(rampWeight({ ...start, expectedRequestsPerSecond: 1000, reactionMs: 20_000 })).toBeCloseTo(100 / 26_000, 12)
})
