import { harmShown, type JudgeState, judgeTick, startJudge } from './harm.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

/** What the judge knew after each line of a trace, in order. */
export type Course = readonly JudgeState[]

/**
 * Judges a trace, keeping what was known on the way. `known` is the course of its first lines, when somebody has judged
 * those before; without it the whole trace is judged, to the same result.
 */
export function judgeCourse(header: TraceHeader, lines: readonly TraceLine[], known: Course = []): Course {
  let state = known.at(-1) ?? startJudge(header)
  const more = lines.slice(known.length).map(line => {
    state = judgeTick(state, line)
    return state
  })
  return [...known, ...more]
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
