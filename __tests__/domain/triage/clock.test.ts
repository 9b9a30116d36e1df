import { expect, test } from '@jest/globals'
import { dueTime, escalationsDue } from '../../../src/domain/triage/clock.ts'

const rules = { review: 24 * 3_600_000, escalate: [50, 100, 150] }
const since = '2025-11-20T12:00:00.000Z'
const at = (hours: number) => new Date(Date.parse(since) + hours * 3_600_000)
const percents = (hours: number, known: ReadonlySet<string> = new Set()) =>
  escalationsDue({ pull: 1, since }, rules, { known, now: at(hours) }).map(escalation => escalation.percent)

test('a review is due a day after it was asked for', () => {
  expect(dueTime(since, rules)).toBe('2025-11-21T12:00:00.000Z')
})

test.each([
  [11.999, []],
  [12, [50]],
  [23.999, [50]],
  [24, [50, 100]],
  [36, [50, 100, 150]]
])('after %d hours these reminders are due: %j', (hours, expected) => {
  expect(percents(hours)).toEqual(expected)
})

test('ten thousand ticks, with restarts and gaps, send each reminder once and miss none', () => {
  const known = new Set<string>()
  const sent: number[] = []
  let hours = 0
  for (let tick = 0; tick < 10_000; tick += 1) {
    // Most ticks are minutes apart; now and then the scheduler sleeps for a day, or a tick is played twice.
    hours += tick % 997 === 0 ? 25 : tick % 5 === 0 ? 0 : 0.02
    for (const due of escalationsDue({ pull: 1, since }, rules, { known, now: at(hours) })) {
      sent.push(due.percent)
      known.add(due.key)
    }
  }

  expect(sent).toEqual([50, 100, 150])
})
