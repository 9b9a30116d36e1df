import { compareRules } from '../../domain/judge/comparison.ts'
import { judgeCourse } from '../../domain/judge/course.ts'
import { slowedRequests } from '../../domain/judge/slowed.ts'
import type { TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import type { EventOf, LedgerEvent } from '../../domain/ledger/event.ts'
import { isReasonCode, type ReasonCode, reasons } from '../../domain/reasons/index.ts'
import type { RolloutMark, RolloutReport } from '../../domain/rollout-report.ts'
import { errorsSeen, harmedIn, lowered, requestsIn } from './seen.ts'

/** What a report is made from: the trace, and what the ledger says about its deployment. Nothing else. */
export interface Told {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  readonly events: readonly LedgerEvent[]
  readonly durationMs: number
}

const endings = {
  'rollout.completed': 'completed',
  'rollout.rolled-back': 'rolled-back',
  'rollout.held': 'held',
  'rollout.aborted': 'aborted'
} as const

type End = EventOf<keyof typeof endings>

/** Tells a rollout's story; undefined while it has no end. */
export function storyOf(told: Told): RolloutReport | undefined {
  const { header, lines, events, durationMs } = told
  const end = events.findLast(isEnd)
  if (end === undefined) return undefined
  const staged = events.find(event => event.kind === 'deployment.staged') as EventOf<'deployment.staged'> | undefined
  const { subject } = end
  const buildId = staged?.data.buildId
  return {
    service: subject.artifact,
    environment: subject.environment ?? '',
    digest: subject.digest ?? '',
    ...(buildId !== undefined && { version: buildId }),
    verdict: endings[end.kind],
    because: becauseOf(end, told),
    // What was harmed after the last step is not in the trace.
    harmed: Math.round(Math.max(harmedIn(lines), end.kind === 'rollout.rolled-back' ? end.data.harmed : 0)),
    slowed: Math.round(slowedRequests(header, lines)),
    decisionSeconds: decidedAfter(end, events),
    safetyMs: end.kind === 'rollout.rolled-back' ? end.data.rollbackMs : null,
    header,
    lines,
    evidence: judgeCourse(header, lines).map(({ wealth }) => wealth),
    limit: 1 / header.alpha,
    events: marksOf(events),
    comparison: requestsIn(lines) === 0 ? [] : compareRules(header, lines, durationMs)
  }
}

/** Why a rollout ended, as the ledger has it; undefined when it completed, or has no end. */
export function endReason(events: readonly LedgerEvent[]): ReasonCode | undefined {
  const end = events.findLast(isEnd)
  const reason = end === undefined || end.kind === 'rollout.completed' ? '' : end.data.reason
  return isReasonCode(reason) ? reason : undefined
}

function isEnd(event: LedgerEvent): event is End {
  return Object.hasOwn(endings, event.kind)
}

function becauseOf(end: End, { lines, events }: Told): string {
  if (end.kind === 'rollout.rolled-back') return end.data.summary
  if (end.kind === 'rollout.completed') return errorsSeen(lines)
  if (end.kind === 'rollout.aborted') return reasonWords(end.data.reason)
  const kept = `green keeps ${percentOf(end.data.weight)} %`
  const opened = events.find(event => event.kind === 'incident.opened') as EventOf<'incident.opened'> | undefined
  const seen = opened?.data.detail ?? `${reasonWords(end.data.reason)}; ${errorsSeen(lines)}`
  return `${seen}; ${kept}`
}

function percentOf(weight: number): number {
  return Number((weight * 100).toFixed(1))
}

function reasonWords(reason: string): string {
  return isReasonCode(reason) ? lowered(reasons[reason]) : reason
}

function decidedAfter(end: End, events: readonly LedgerEvent[]): number | null {
  const decided = end.kind === 'rollout.rolled-back' ? end.data.detectedAt : end.time
  const seconds = secondsSince(events, decided)
  return Number.isFinite(seconds) ? seconds : null
}

function secondsSince(events: readonly LedgerEvent[], time: string): number {
  const start = events.find(event => event.kind === 'rollout.started')
  return (Date.parse(time) - Date.parse(start?.time ?? '')) / 1000
}

function marksOf(events: readonly LedgerEvent[]): RolloutMark[] {
  return events.flatMap(event => {
    const t = secondsSince(events, event.time)
    return Number.isFinite(t) && t >= 0 ? markOf(event, t, events) : []
  })
}

function markOf(event: LedgerEvent, t: number, events: readonly LedgerEvent[]): RolloutMark[] {
  switch (event.kind) {
    case 'rollout.started':
      return [{ t, kind: 'start', text: `${event.data.profile} profile, rule ${event.data.rule}` }]
    case 'rollout.shifted':
      return [{ t, kind: 'step', text: `green ${percentOf(event.data.weight)} %` }]
    case 'rollout.rolled-back': {
      const decided = secondsSince(events, event.data.detectedAt)
      const shifted = decided + event.data.rollbackMs / 1000
      const safe = `all traffic on blue, read back in ${event.data.rollbackMs} ms`
      return [
        { t: decided, kind: 'decision', text: `roll back: ${event.data.summary}` },
        { t: shifted, kind: 'shifted', text: safe }
      ]
    }
    case 'rollout.held':
      return [{ t, kind: 'decision', text: reasonWords(event.data.reason) }]
    case 'rollout.aborted':
      return [
        { t, kind: 'decision', text: reasonWords(event.data.reason) },
        { t, kind: 'shifted', text: 'all traffic on blue, read back' }
      ]
    case 'rollout.completed':
      return [{ t, kind: 'completed', text: `slot ${event.data.slot} is live` }]
    case 'incident.opened':
      return [{ t, kind: 'incident', text: `${event.data.incident} ${event.data.severity}: ${event.data.title}` }]
    default:
      return []
  }
}
