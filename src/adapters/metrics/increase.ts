import type { Series } from './prometheus-api.ts'

/** A stretch of time, from just after `afterMs` up to and with `untilMs`. */
export interface Stretch {
  readonly afterMs: number
  readonly untilMs: number
}

/**
 * How much a counter rose, from raw samples: nothing is extrapolated. A value below the one before tells of a restart
 * at zero. A series without a sample before the stretch was born in it, at zero; with `begins`, only if its instance had
 * other series by then.
 */
export function increaseOf(
  { samples, labels }: Series,
  { afterMs, untilMs }: Stretch,
  { begins, restarts }: { readonly begins?: Begins | undefined; readonly restarts?: Restarts } = {}
): number {
  const restarted = restarts?.get(instanceOf(labels))
  const before = samples.findLast(([time]) => time <= afterMs)
  const within = samples.filter(([time]) => time > afterMs && time <= untilMs)
  const begin = begins?.get(instanceOf(labels))
  const wasThere = begin !== undefined && within[0]?.[0] === begin
  let last = before?.[1] ?? (wasThere ? within[0]?.[1] : 0) ?? 0
  let rise = 0
  for (const [time, value] of within) {
    rise += value >= last && !restarted?.has(time) ? value - last : value
    last = value
  }
  return rise
}

/** When each instance was seen to have restarted, milliseconds since 1970. */
export type Restarts = ReadonlyMap<string, ReadonlySet<number>>

/** When each instance was first seen; what its counters had then is of before. */
export type Begins = ReadonlyMap<string, number>

export function beginsOf(series: readonly Series[]): Begins {
  const begins = new Map<string, number>()
  for (const { labels, samples } of series) {
    const key = instanceOf(labels)
    const first = samples[0]?.[0] ?? Number.POSITIVE_INFINITY
    begins.set(key, Math.min(first, begins.get(key) ?? first))
  }
  return begins
}

/** One counter that fell tells it of all counters of its instance: another may have grown past its old value since. */
export function restartsOf(series: readonly Series[]): Restarts {
  const found = new Map<string, Set<number>>()
  for (const { labels, samples } of series) {
    for (const [index, [time, value]] of samples.entries()) {
      const before = samples[index - 1]?.[1]
      if (before === undefined || value >= before) continue
      const key = instanceOf(labels)
      found.set(key, (found.get(key) ?? new Set()).add(time))
    }
  }
  return found
}

function instanceOf({ job = '', instance = '' }: Series['labels']): string {
  return JSON.stringify([job, instance])
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
