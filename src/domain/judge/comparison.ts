import type { RuleComparison } from '../rollout-report.ts'
import { referenceDurationMs } from './profile.ts'
import { replay, replayRules } from './replay.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

/**
 * Plays every rule on a trace, at the pace for which the rules are written: a rollout that was played faster is
 * stretched to 30 minutes, and the times are told in the trace's own seconds again.
 */
export function compareRules(
  header: TraceHeader,
  lines: readonly TraceLine[],
  durationMs = referenceDurationMs
): RuleComparison[] {
  const factor = referenceDurationMs / durationMs
  const slow = {
    ...header,
    tickSeconds: header.tickSeconds * factor,
    graceSeconds: header.graceSeconds * factor
  }
  const slowLines = lines.map(line => ({ ...line, t: line.t * factor }))
  return replayRules.map(rule => {
    const { verdict, estimated, atTick, harmed, slowed } = replay(slow, slowLines, rule)
    const decidedAfterSeconds = atTick === null ? null : endOfTick(header, lines, atTick)
    return { rule, verdict: estimated ? `${verdict} (estimated)` : verdict, decidedAfterSeconds, harmed, slowed }
  })
}

/** Ticks of a busy machine are longer than planned; those that were never played are as planned. */
function endOfTick({ tickSeconds }: TraceHeader, lines: readonly TraceLine[], tick: number): number {
  const played = lines[tick - 1] ?? lines.at(-1)
  return (played?.t ?? 0) + Math.max(0, tick - lines.length) * tickSeconds
}
