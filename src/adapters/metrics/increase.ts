import type { Series } from './prometheus-api.ts'

/** A stretch of time, from just after `afterMs` up to and with `untilMs`. */
export interface Stretch {
  readonly afterMs: number
  readonly untilMs: number
}

/**
 * How much a counter rose, from raw samples: nothing is extrapolated. A value below the one before tells of a restart
 * at zero. A series without a sample before the stretch was born in it, at zero; `bornBefore` says that this cannot be
 * known, and counts from its first sample.
 */
export function increaseOf({ samples }: Series, { afterMs, untilMs }: Stretch, bornBefore = false): number {
  const before = samples.findLast(([time]) => time <= afterMs)
  const within = samples.filter(([time]) => time > afterMs && time <= untilMs)
  let last = before?.[1] ?? (bornBefore ? within[0]?.[1] : 0) ?? 0
  let rise = 0
  for (const [, value] of within) {
    rise += value >= last ? value - last : value
    last = value
  }
  return rise
}

/** When a series was scraped last; undefined without a sample. */
export function lastTimeOf({ samples }: Series): number | undefined {
  return samples.at(-1)?.[0]
}

/** The usual time between two samples: the middle one of all gaps; undefined without two samples. */
export function spacingOf(series: readonly Series[]): number | undefined {
  const gaps = series.flatMap(({ samples }) =>
    samples.slice(1).map(([time], index) => time - (samples[index]?.[0] ?? 0))
  )
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)]
}
