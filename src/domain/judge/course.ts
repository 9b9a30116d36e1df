import { harmShown, type JudgeState, judgeTick, startJudge } from './harm.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

/** What the judge knew after each line of a trace, in order. */
export type Course = readonly JudgeState[]

/** Judges a trace from its beginning, keeping what was known on the way. */
export function judgeCourse(header: TraceHeader, lines: readonly TraceLine[]): Course {
  let state = startJudge(header)
  return lines.map(line => {
    state = judgeTick(state, line)
    return state
  })
}

/** 1-based number of the first tick at which harm was shown; W may fall again afterwards. */
export function firstHarm(course: Course): number | undefined {
  const index = course.findIndex(harmShown)
  return index < 0 ? undefined : index + 1
}

/**
 * Milliseconds of a trace in which somebody steered. A line that spans more than `longestGapMs` tells of a runner
 * that was away, with all traffic on blue: it counts as one tick, so that the profile does not jump ahead.
 */
export function steeredMs(header: TraceHeader, lines: readonly TraceLine[], longestGapMs: number): number {
  const tickMs = header.tickSeconds * 1000
  let before = 0
  return lines.reduce((total, { t }) => {
    const spanMs = (t - before) * 1000
    before = t
    return total + (spanMs > longestGapMs ? tickMs : spanMs)
  }, 0)
}
