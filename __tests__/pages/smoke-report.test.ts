import { expect, test } from '@jest/globals'
import type { ReportedCheck, SmokePage } from '../../src/domain/smoke/page.ts'
import { smokeReportPage } from '../../src/pages/smoke-report.ts'

function failedCheck(excerpt = '{"error":"out of stock"}'): ReportedCheck {
  const finding = { passed: false, expression: 'status', expected: '2xx', found: '500', excerpt }
  const findings = [{ ...finding, passed: true, expression: 'within', excerpt: '' }, finding]
  const attempts = [{ verdict: 'fail', milliseconds: 41, findings }]
  return { name: 'checkout › pay', verdict: 'fail', text: 'status: expected 2xx, found 500', attempts }
}

function smokePage(overrides: Partial<SmokePage> = {}): SmokePage {
  const text = '44 of 44 fresh connections answer sha256:9f2c; the stale share is below 10 % with 99 % confidence'
  return {
    baseUrl: 'https://shop.example',
    verdict: 'fail',
    passed: 6,
    failed: 1,
    milliseconds: 1234,
    time: '2026-01-02T03:04:05.000Z',
    identity: { kind: 'agrees', text },
    checks: [failedCheck(), { name: 'health', verdict: 'pass', text: 'passed', attempts: [] }],
    comparison: [],
    cleanup: [],
    seed: 'job-1',
    ...overrides
  }
}

test('opens with the verdict, and tells why a check failed', () => {
  const page = smokeReportPage(smokePage())

  expect(page).toContain('<h1 class="bad">Failed</h1>')
  expect(page).toContain('44 of 44 fresh connections')
  expect(page).toContain('✗ status: expected 2xx, found 500')
})

test('nothing that a service says becomes markup', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u202e'
  const page = smokeReportPage(smokePage({ checks: [failedCheck(hostile)], baseUrl: hostile, seed: hostile }))

  expect(page).not.toMatch(/<script|<img|\u202e/)
})

test('tells green beside blue, with the interval of the latency', () => {
  const latency = { slower: true, estimate: 0.31, low: 0.22, high: 0.4, milliseconds: 12, rounds: 20 }
  const differences = [{ path: '$.total', kind: 'value' as const, blue: '3', green: '4' }]
  const comparison = [{ name: 'items', verdict: 'fail' as const, differences, latency, rounds: 20 }]

  const page = smokeReportPage(smokePage({ comparison }))

  expect(page).toContain('<code>$.total</code> value: blue 3, green 4')
  expect(page).toContain('+31.0 % time, between +22.0 % and +40.0 % (98 %)')
})
