import type { TraceHeader, TraceLine } from './trace.ts'
import { type Colour, errorRate, quantileMs, type Sum, sumOf } from './windows.ts'

const intervalSeconds = 600
const sampleSeconds = 60
// Normal quantile of 98 % confidence, two-sided.
const confidence = 2.3263
/** Part of the estimated shift that even the lower end of its interval must exceed. */
const tolerance = 0.25

/**
 * Kayenta's judgement every ten minutes: Mann-Whitney over one-minute samples. A metric is high when the whole
 * confidence interval of the shift lies above a quarter of its estimate.
 */
export function kayentaFails(header: TraceHeader, lines: readonly TraceLine[]): boolean {
  const perInterval = Math.max(1, Math.round(intervalSeconds / header.tickSeconds))
  if (lines.length === 0 || lines.length % perInterval !== 0) return false
  const interval = lines.slice(-perInterval)
  return (
    isHigher(interval, header, errorRate) ||
    isHigher(interval, header, minute => quantileMs(minute, header.boundsMs, 0.95))
  )
}

function isHigher(lines: readonly TraceLine[], header: TraceHeader, measure: (minute: Sum) => number): boolean {
  const green = samples(lines, header, 'green').map(measure)
  const blue = samples(lines, header, 'blue').map(measure)
  if (green.length === 0 || blue.length === 0) return false
  const shifts = green.flatMap(one => blue.map(other => one - other)).sort((one, other) => one - other)
  const spread = Math.sqrt((shifts.length * (green.length + blue.length + 1)) / 12)
  const lowest = shifts[Math.round(shifts.length / 2 - confidence * spread)] ?? Number.NEGATIVE_INFINITY
  return lowest > tolerance * Math.abs(middleOf(shifts))
}

function samples(lines: readonly TraceLine[], header: TraceHeader, colour: Colour): Sum[] {
  const perSample = Math.max(1, Math.round(sampleSeconds / header.tickSeconds))
  const starts = Array.from({ length: Math.ceil(lines.length / perSample) }, (_, index) => index * perSample)
  return starts.map(start => sumOf(lines.slice(start, start + perSample), colour)).filter(sum => sum.requests > 0)
}

/** The Hodges-Lehmann estimate, given all differences in order. */
function middleOf(shifts: readonly number[]): number {
  const half = Math.floor(shifts.length / 2)
  return ((shifts[half] ?? 0) + (shifts[shifts.length - half - 1] ?? 0)) / 2
}
