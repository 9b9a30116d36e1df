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

test('draws a bar for each day, as high as what the ledger says of that day about this service', () => {
  const others = events.map(event => ({ ...event, subject: { ...event.subject, artifact: 'other' } }))
  const days = Array.from({ length: 30 }, (_, at) => dayAt(now.getTime() - (29 - at) * 86_400_000))
  const count = (kinds: readonly string[]) =>
    days.map(day => events.filter(({ kind, time }) => kinds.includes(kind) && time.startsWith(day)).length)
  const charts = [['rollout.completed', 'deployment.completed'], ['rollout.rolled-back'], ['incident.opened']].map(
    count
  )

  const drawn = statusPage(facts([...events, ...others])).matchAll(/height="([\d.]+)"><title>([^<]+)<\/title>/g)

  expect(charts.map(figures => Math.max(...figures))).not.toContain(0)
  expect([...drawn].map(([, height, title]) => [height, title])).toEqual(
    charts.flatMap(figures =>
      figures.map((figure, at) => [
        Math.max((figure / Math.max(...figures)) * 52, 1).toFixed(1),
        `${days[at]}: ${figure}`
      ])
    )
  )
})

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

test('says of each metric whether it was met, and keeps what is over apart from what is open', () => {
  const { metrics, open, over } = facts()
  const html = statusPage(facts())

  expect(new Set(metrics.map(({ met }) => met))).toEqual(new Set([true, false, null]))
  for (const { name, met } of metrics) {
    const word = met === null ? '\\? not known' : met ? '✓ met' : '✗ missed'
    expect(html).toMatch(new RegExp(`<td>${name}</td>(\\s*<td>[^<]*</td>){2}\\s*<td>${word}</td>`))
  }
  const [before = '', after = ''] = html.split('Incidents that are over')
  expect(idsIn(before)).toEqual(open.map(one => one.id))
  expect(idsIn(after)).toEqual(over.map(one => one.id))
  expect(over).not.toEqual([])
})

function idsIn(html: string): readonly string[] {
  return [...html.matchAll(/<td>(INC-[^<]*)<\/td>/g)].map(([, id = '']) => id)
}

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
