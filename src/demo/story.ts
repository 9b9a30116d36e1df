import { z } from 'zod'
import { shortDigest } from '../domain/digest.ts'
import { showDuration } from '../domain/duration.ts'
import { compareRules } from '../domain/judge/comparison.ts'
import { harmedRequests } from '../domain/judge/harmed.ts'
import { slowedRequests } from '../domain/judge/slowed.ts'
import type { TraceHeader, TraceLine } from '../domain/judge/trace.ts'
import type { Report } from '../report.ts'

/** What the story reads from an operation's answer; the rest of it is for others. */
const Built = z.object({
  digest: z.string(),
  tests: z.array(z.object({ suite: z.string(), passed: z.number(), failed: z.number() }))
})
const Moved = z.object({
  digest: z.string(),
  gates: z.array(z.object({ gate: z.string(), status: z.string() })),
  slot: z.string(),
  smoke: z.object({ passed: z.number(), failed: z.number(), lines: z.array(z.string()) }).nullish()
})
const Shifted = z.object({ 'rollback-ms': z.number().nullable(), requests: z.number() })

export function digestOf(report: Report): string {
  return Built.parse(report.result).digest
}

export function builtLine(report: Report, bytes: number, milliseconds: number): string {
  const { digest } = Built.parse(report.result)
  return `✓ 1 artifact · ${shortDigest(digest)} · ${size(bytes)} · ${showDuration(milliseconds)}`
}

export function provenLine(report: Report): string {
  const { tests } = Built.parse(report.result)
  const suites = tests.map(({ suite, passed, failed }) =>
    suite === 'security_scan'
      ? `${suite} ${failed === 0 ? 'clean' : 'with findings'}`
      : `${suite} ${passed}/${passed + failed}`
  )
  return `✓ ${['provenance', ...suites].join(', ')} · signed`
}

/** How a promotion ended. Without a `place` to name, it says who answers. */
export function promotedLine(report: Report, place?: (slot: string) => string): string {
  const { gates, slot, smoke, digest } = Moved.parse(report.result)
  const passed = gates.filter(gate => gate.status === 'passed').length
  const parts = [`${passed} gates passed`]
  if (smoke) parts.push(`smoke ${smoke.passed}/${smoke.passed + smoke.failed}`)
  if (place !== undefined) return `✓ ${[...parts, place(slot)].join(' · ')}`

  const asked = smoke?.lines.map(line => connections.exec(line)?.[1]).find(found => found !== undefined)
  return `✓ ${[...parts, asked === undefined ? '' : `${asked} answer ${shortDigest(digest)}`].join(' · ')}`
}

const connections = /^identity\s+(\d+ of \d+ fresh connections) answer/

export interface RolloutTale {
  readonly report: Report
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  readonly dropped: number
}

export function completedLine({ report, lines, dropped }: RolloutTale): string {
  const { requests } = Shifted.parse(report.result)
  return `✓ completed after ${seconds(lines)} · ${count(requests)} requests · ${count(dropped)} dropped`
}

export interface Aftermath {
  /** How long green is kept, in milliseconds; absent when it is not. */
  readonly keptMs: number | undefined
  readonly incident: string | undefined
  /** How long the rollout would have taken here, in milliseconds. */
  readonly durationMs: number
}

export function rolledBackLines({ report, header, lines }: RolloutTale, aftermath: Aftermath): readonly string[] {
  const { green, blue } = { green: errorRate(lines, 'green'), blue: errorRate(lines, 'blue') }
  const milliseconds = Shifted.parse(report.result)['rollback-ms'] ?? 0
  const slowed = Math.round(slowedRequests(header, lines))
  const parts = [
    `${requestsOf(harmedRequests(lines))} harmed`,
    ...(slowed === 0 ? [] : [`${count(slowed)} slowed`]),
    `traffic on blue in ${milliseconds} ms`,
    ...(aftermath.keptMs === undefined ? [] : [`green kept for ${showDuration(aftermath.keptMs)}`]),
    ...(aftermath.incident === undefined ? [] : [`incident ${aftermath.incident} open`])
  ]
  const flagger = compareRules(header, lines, aftermath.durationMs).find(({ rule }) => rule === 'flagger')
  return [
    `✗ rolled back after ${seconds(lines)} of canary: green fails ${green} of requests, blue ${blue}`,
    parts.join(' · '),
    `a 30-minute rollout played in ${showDuration(aftermath.durationMs)} · Flagger-style rules would have harmed ${about(flagger?.harmed ?? 0)} on this trace`
  ]
}

function errorRate(lines: readonly TraceLine[], role: 'blue' | 'green'): string {
  const requests = lines.reduce((sum, line) => sum + (line[role]?.requests ?? 0), 0)
  const errors = lines.reduce((sum, line) => sum + (line[role]?.errors ?? 0), 0)
  return requests === 0 ? '–' : `${((100 * errors) / requests).toFixed(1)} %`
}

function seconds(lines: readonly TraceLine[]): string {
  return showDuration((lines.at(-1)?.t ?? 0) * 1000)
}

function requestsOf(number: number): string {
  const whole = Math.round(number)
  return `${count(whole)} ${whole === 1 ? 'request' : 'requests'}`
}

/** Two digits are all that an estimate deserves. */
function about(number: number): string {
  return `about ${count(Number(number.toPrecision(2)))}`
}

export function count(number: number): string {
  return number.toLocaleString('en-US')
}

function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`
}
