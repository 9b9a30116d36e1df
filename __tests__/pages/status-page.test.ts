import { expect, test } from '@jest/globals'
import { successMetrics } from '../../src/domain/metrics/success.ts'
import { statusFacts } from '../../src/domain/status-page.ts'
import { statusPage } from '../../src/pages/status-page.ts'
import { longHistory } from '../domain/metrics/histories.ts'

const events = longHistory(400)
const now = new Date('2026-01-03T12:00:00Z')

function facts(some = events) {
  const window = { from: now.getTime() - 30 * 86_400_000, to: now.getTime() }
  const asked = { artifact: 'shop', environment: 'production', window, bakeMs: 0 }
  const metrics = successMetrics({ events: some, sightings: [], intervalMs: 300_000 }, asked)
  return statusFacts(some, { service: 'shop', now, metrics })
}

test('shows what runs, the open incidents, a bar for each of thirty days, and the metrics', () => {
  const html = statusPage(facts())

  expect(html).toContain('production')
  expect(html.match(/<rect /g)).toHaveLength(90)
  expect(html).toContain('time-to-recover')
  expect(html).toMatch(/✗ \d+ open incidents/)
})

test('its bars add up to what the ledger says', () => {
  const { days } = facts()
  const known = events.filter(
    ({ kind, time }) => kind === 'rollout.rolled-back' && time >= '2025-12-05' && time < '2026-01-04'
  )

  expect(days).toHaveLength(30)
  expect([days.at(0)?.day, days.at(-1)?.day]).toEqual(['2025-12-05', '2026-01-03'])
  expect(known.length).toBeGreaterThan(0)
  expect(days.reduce((sum, day) => sum + day.rolledBack, 0)).toBe(known.length)
})

test('gives the same bytes from the same events', () => {
  expect(statusPage(facts())).toBe(statusPage(facts()))
})

test('says that all is well where there is nothing', () => {
  const html = statusPage(facts([]))

  expect(html).toContain('✓ No open incident')
  expect(html).toContain('Nothing was deployed yet.')
})

test('runs nothing and loads nothing, whatever an incident is called', () => {
  const named = JSON.stringify(events).replaceAll('"title":"t"', '"title":"<script>alert(1)</script>"')
  const html = statusPage(facts(JSON.parse(named)))

  expect(html).not.toMatch(/<script|<img|<link|src=|url\(/)
  expect(html).toContain('&lt;script&gt;')
})
