import { describe, expect, test } from '@jest/globals'
import { TraceHeader } from '../../src/domain/judge/trace.ts'
import type { RolloutReport } from '../../src/domain/rollout-report.ts'
import { rolloutReportPage } from '../../src/pages/rollout-report.ts'

const header = TraceHeader.parse({ trace: 1, tickSeconds: 0.25, plannedTicks: 80, boundsMs: [5, 10, 20, 40, 80] })

function report(overrides: Partial<RolloutReport> = {}): RolloutReport {
  const lines = Array.from({ length: 16 }, (_, index) => ({
    t: (index + 1) / 4,
    weight: index < 12 ? 0.1 : 0,
    blue: { requests: 90, errors: index % 7 === 0 ? 1 : 0, latency: [20, 40 + (index % 3), 20, 8, 2, 0] },
    green: index < 12 ? { requests: 10, errors: index % 2, latency: [0, 2, 4, 2, 1, 1] } : null
  }))
  return {
    service: 'shop',
    environment: 'production',
    digest: `sha256:${'9f2c41aa'.repeat(8)}`,
    version: '1.6.0',
    verdict: 'rolled-back',
    because: 'green fails 8.3 % of requests, blue 0.1 %',
    harmed: 11,
    slowed: 0,
    decisionSeconds: 3.1,
    safetyMs: 4.2,
    header,
    lines,
    evidence: lines.map((_, index) => Math.min(140, 0.5 * 1.6 ** index)),
    events: [
      { t: 0, kind: 'start', text: 'rollout of 1.6.0' },
      { t: 3.1, kind: 'decision', text: 'roll back: errors' }
    ],
    comparison: [{ rule: 'thresholds', verdict: 'rolled back', decidedAfterSeconds: null, harmed: 1900, slowed: 0 }],
    ...overrides
  }
}

describe('the rollout report', () => {
  test('says the verdict in one sentence, with its three numbers', () => {
    const page = rolloutReportPage(report())
    expect(page).toContain('Rolled back after 3.1 s: green fails 8.3 % of requests, blue 0.1 %.')
    for (const number of ['<b>11</b>requests harmed', '<b>3.1</b>seconds', '<b>4</b>milliseconds'])
      expect(page).toContain(number)
    expect(page.match(/<svg /g)).toHaveLength(4)
    expect(page).toContain('limit 100')
    expect(page).toContain('1,900')
  })

  test('counts who was slowed apart from who failed, once there is somebody', () => {
    const page = rolloutReportPage(report({ harmed: 0, slowed: 1340 }))

    expect(page).toContain('<b>0</b>requests failed')
    expect(page).toContain('<b>1,340</b>requests slowed')
    expect(rolloutReportPage(report())).not.toContain('</b>requests slowed')
  })

  test('offers exactly the trace that it was drawn from', () => {
    const given = report()
    const address = /href="data:application\/x-ndjson;charset=utf-8,([^"]+)"/.exec(rolloutReportPage(given))?.[1] ?? ''
    const text = decodeURIComponent(address.replaceAll('&#39;', "'"))
    const [first, ...rest] = text.trim().split('\n')
    expect(JSON.parse(first ?? '')).toEqual(given.header)
    expect(rest.map(line => JSON.parse(line))).toEqual(given.lines)
  })

  test('shows text from outside as text and fetches nothing', () => {
    const hostile = '<script>alert(1)</script>"\'&'
    const events = [{ t: 1, kind: 'step', text: hostile }] as const
    const comparison = [{ rule: hostile, verdict: hostile, decidedAfterSeconds: 1, harmed: 1, slowed: 0 }]
    const page = rolloutReportPage(report({ service: hostile, because: hostile, version: hostile, events, comparison }))
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/)
  })

  test('draws no number out of missing data', () => {
    const lines = [{ t: 1, weight: 0, blue: null, green: null }]
    for (const given of [report({ lines: [], evidence: [], events: [] }), report({ lines, evidence: [Infinity] })])
      expect(rolloutReportPage(given)).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('draws each weight over the tick in which it ran', () => {
    const counts = { requests: 1, errors: 0, latency: [1, 0, 0, 0, 0, 0] }
    const lines = [0.1, 0.5].map((weight, index) => ({ t: (index + 1) / 4, weight, blue: counts, green: counts }))
    const page = rolloutReportPage(report({ lines, events: [] }))
    const greenWeight = /class="curve green\s*" d="([^"]+)"/.exec(page)?.[1]
    expect(greenWeight).toMatch(/^M56\.0 [\d.]+h\.1V[\d.]+H472\.0V[\d.]+H888\.0$/)
  })
})
