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
    const { verdict, estimated, atTick, harmed } = replay(slow, slowLines, rule)
    const decidedAfterSeconds = atTick === null ? null : atTick * header.tickSeconds
    return { rule, verdict: estimated ? `${verdict} (estimated)` : verdict, decidedAfterSeconds, harmed }
  })
}
