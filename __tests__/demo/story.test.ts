import { expect, test } from '@jest/globals'
import { builtLine, count, promotedLine, provenLine, rolledBackLines } from '../../src/demo/story.ts'
import { compareRules } from '../../src/domain/judge/comparison.ts'
import { TraceHeader } from '../../src/domain/judge/trace.ts'
import type { Report } from '../../src/report.ts'

const digest = `sha256:9f2c${'0'.repeat(56)}41aa`

function reported(result: Report['result']): Report {
  return { outcome: 'done', headline: '', blocks: [], result }
}

test('tells what was built, how large it is and how long it took', () => {
  const built = reported({ digest, tests: [] })

  expect(builtLine(built, 212_345, 412)).toBe('✓ 1 artifact · sha256:9f2c…41aa · 212 kB · 412 ms')
})

test('tells what was proven, with counts, and a scan by its findings', () => {
  const tests = [
    { suite: 'unit_tests', passed: 14, failed: 0 },
    { suite: 'security_scan', passed: 1, failed: 0 }
  ]

  expect(provenLine(reported({ digest, tests }))).toBe('✓ provenance, unit_tests 14/14, security_scan clean · signed')
})

const gates = [
  { gate: 'provenance', status: 'passed' },
  { gate: 'lock', status: 'passed' }
]
const smoke = { passed: 9, failed: 0, lines: [`identity  17 of 17 fresh connections answer ${digest}; the rest`] }

test('tells of staging who answers, and of production where it went', () => {
  const moved = reported({ digest, gates, slot: 'b', smoke })

  expect(promotedLine(moved)).toBe('✓ 2 gates passed · smoke 9/9 · 17 of 17 fresh connections answer sha256:9f2c…41aa')
  expect(promotedLine(moved, slot => `live in slot ${slot}`)).toBe('✓ 2 gates passed · smoke 9/9 · live in slot b')
})

test('tells what a rollback cost, and counts from the trace alone', () => {
  const header = TraceHeader.parse({ trace: 1, tickSeconds: 0.25, plannedTicks: 60, boundsMs: [10, 100] })
  const line = {
    t: 3.1,
    weight: 0.1,
    blue: { requests: 1000, errors: 1, latency: [900, 100, 0] },
    green: { requests: 100, errors: 8, latency: [80, 20, 0] }
  }
  const report = reported({ 'rollback-ms': 4, requests: 1100 })

  const told = rolledBackLines(
    { report, header, lines: [line], dropped: 0 },
    { keptMs: 86_400_000, incident: 'INC-1', durationMs: 15_000 }
  )

  expect(told[0]).toBe('✗ rolled back after 3.1 s of canary: green fails 8.0 % of requests, blue 0.1 %')
  expect(told[1]).toBe('8 requests harmed · traffic on blue in 4 ms · green kept for 24 h · incident INC-1 open')
  const peer = compareRules(header, [line], 15_000).find(({ rule }) => rule === 'flagger')
  const harmed = count(Number(peer?.harmed.toPrecision(2)))
  expect(told[2]).toBe(
    `a 30-minute rollout played in 15 s · Flagger-style rules would have harmed about ${harmed} on this trace`
  )
})
