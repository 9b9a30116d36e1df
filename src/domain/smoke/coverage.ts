/** A health check, as far as coverage is concerned. */
export interface Sighting {
  /** ISO 8601. */
  readonly time: string
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'flaky-pass'
}

/** What was seen of a stretch of time, and what was not. Times are milliseconds. */
export interface Coverage {
  /** From the first check that is known, at most as long ago as asked. */
  readonly span: number
  readonly up: number
  readonly down: number
  /** Nobody looked, or nobody could tell. */
  readonly unknown: number
  /** Share of the span that was seen, 0 to 1; 0 when this is the first check. */
  readonly share: number
  readonly longestGap: number
  /** By how much the newest check came too late; 0 when it was on time or is the first. */
  readonly late: number
}

/** A scheduler that is a little late is on time. */
const slack = 1.1

/**
 * Tells what a series of checks has seen. A check vouches for the time behind it until the next one, and never for
 * longer than the interval: what lies beyond was not seen, however well both ends look.
 */
export function coverageOf(sightings: readonly Sighting[], interval: number, span: number): Coverage {
  const newest = sightings.at(-1)
  const end = Date.parse(newest?.time ?? '')
  const recent = sightings.filter(({ time }) => Date.parse(time) >= end - span)
  const totals = { up: 0, down: 0, unknown: 0 }
  let [longestGap, late] = [0, 0]
  for (const [index, sighting] of recent.entries()) {
    const next = recent[index + 1]
    if (next === undefined) break
    const gap = Date.parse(next.time) - Date.parse(sighting.time)
    const seen = gap <= interval * slack ? gap : interval
    totals[stateOf(sighting)] += seen
    totals.unknown += gap - seen
    longestGap = Math.max(longestGap, gap - seen)
    late = gap - seen
  }
  const whole = totals.up + totals.down + totals.unknown
  const share = whole === 0 ? 0 : (totals.up + totals.down) / whole
  return { span: whole, ...totals, share, longestGap, late }
}

function stateOf({ verdict }: Sighting): 'up' | 'down' | 'unknown' {
  if (verdict === 'inconclusive') return 'unknown'
  return verdict === 'fail' ? 'down' : 'up'
}
