import type { TraceHeader, TraceLine } from './trace.ts'
import { type Colour, errorRate, quantileMs, type Sum, sumOf } from './windows.ts'

const intervalSeconds = 600
const sampleSeconds = 60
// Normal quantile of 98 % confidence, two-sided.
const confidence = 2.3263
const worthMentioning = 1.25

/** Kayenta's judgement every ten minutes: Mann-Whitney over one-minute samples, and an effect of a quarter. */
export function kayentaFails(header: TraceHeader, lines: readonly TraceLine[]): boolean {
  const perInterval = Math.max(1, Math.round(intervalSeconds / header.tickSeconds))
  if (lines.length === 0 || lines.length % perInterval !== 0) return false
  const interval = lines.slice(-perInterval)
  return (
    isHigher(interval, header, errorRate) ||
    isHigher(interval, header, minute => quantileMs(minute, header.boundsMs, 0.99))
  )
}

function isHigher(lines: readonly TraceLine[], header: TraceHeader, measure: (minute: Sum) => number): boolean {
  const green = samples(lines, header, 'green').map(measure)
  const blue = samples(lines, header, 'blue').map(measure)
  if (green.length === 0 || blue.length === 0) return false
  return mean(green) > worthMentioning * mean(blue) && mannWhitney(green, blue) > confidence
}

function samples(lines: readonly TraceLine[], header: TraceHeader, colour: Colour): Sum[] {
  const perSample = Math.max(1, Math.round(sampleSeconds / header.tickSeconds))
  const starts = Array.from({ length: Math.ceil(lines.length / perSample) }, (_, index) => index * perSample)
  return starts.map(start => sumOf(lines.slice(start, start + perSample), colour)).filter(sum => sum.requests > 0)
}

/** Standard score of "the first sample is larger"; ties count half. */
function mannWhitney(first: readonly number[], second: readonly number[]): number {
  let larger = 0
  for (const left of first) for (const right of second) larger += left > right ? 1 : left === right ? 0.5 : 0
  const pairs = first.length * second.length
  return (larger - pairs / 2) / Math.sqrt((pairs * (first.length + second.length + 1)) / 12)
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}
