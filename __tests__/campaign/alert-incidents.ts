import { evaluate, type Standings } from '../../src/domain/alerts/evaluate.ts'
import { historyOf, type Sample } from '../../src/domain/alerts/history.ts'
import type { Pack } from '../../src/domain/alerts/prometheus-rules.ts'
import { routeOf } from '../../src/domain/alerts/routing.ts'
import { seeded } from '../support/mutations.ts'

const minuteMs = 60_000
const quietMinutes = 30

/** Extra errors as a share of requests, minute by minute; each spends 2 % of a month's 0.1 % within the hour. */
const shapes = {
  'steady for an hour': () => 0.0144,
  'half an hour': minute => (minute < 30 ? 0.0288 : 0),
  'ten minutes': minute => (minute < 10 ? 0.0864 : 0),
  'rising for an hour': minute => (0.0288 * (minute + 0.5)) / 60,
  'one bad minute': minute => (minute < 1 ? 0.864 : 0)
} as const satisfies Record<string, (minute: number) => number>

export interface Caught {
  readonly shape: string
  readonly requestsPerMinute: number
  /** Milliseconds from its begin until somebody is told, by a page or a notice; undefined when nobody is. */
  readonly toldAfterMs: number | undefined
}

/** Plays one incident at one-minute samples: half an hour of quiet, then an hour in which it spends 2 % of the budget. */
export function playIncident(pack: Pack, seed: number): Caught {
  const random = seeded(seed)
  random()
  const [shape, extra] = Object.entries(shapes)[seed % 5] as [string, (minute: number) => number]
  const requestsPerMinute = Math.round(60 * 1000 ** random())
  const usual = random() * 0.0005
  // It does not begin with a sample.
  const offset = random()
  const samples = Array.from({ length: quietMinutes + 75 }, (_, minute): Sample => {
    const [before, within] = [extraAt(extra, minute - quietMinutes - 1), extraAt(extra, minute - quietMinutes)]
    const share = usual + before * offset + within * (1 - offset)
    const errors = Math.min(requestsPerMinute, drawn(requestsPerMinute * share, random))
    return { time: (minute + 1) * minuteMs, requests: requestsPerMinute, errors, latency: [requestsPerMinute, 0] }
  })
  const beganMs = (quietMinutes + offset) * minuteMs
  const toldAt = firstTold(pack, samples, beganMs)
  return { shape, requestsPerMinute, toldAfterMs: toldAt === undefined ? undefined : toldAt - beganMs }
}

function extraAt(extra: (minute: number) => number, minute: number): number {
  return minute < 0 || minute >= 60 ? 0 : extra(minute)
}

function firstTold(pack: Pack, samples: readonly Sample[], fromMs: number): number | undefined {
  const history = historyOf({ boundsSeconds: [0.1], samples })
  const told = pack.rules.filter(
    ({ signal, condition, severity }) =>
      signal === 'errors' && condition.kind !== 'absent' && ['page', 'notice'].includes(routeOf(severity))
  )
  let standings: Standings = {}
  for (const { time } of samples) {
    standings = evaluate({ ...pack, rules: told }, history, standings, time)
    if (time > fromMs && Object.values(standings).some(({ firingSince }) => firingSince !== undefined)) return time
  }
  return undefined
}

/** A number of errors as chance has it: Poisson for few, normal for many. */
function drawn(mean: number, random: () => number): number {
  if (mean > 50) {
    const angle = 2 * Math.PI * random()
    return Math.max(0, Math.round(mean + Math.sqrt(-2 * mean * Math.log(1 - random())) * Math.cos(angle)))
  }
  let [count, product] = [0, random()]
  for (const least = Math.exp(-mean); product > least; product *= random()) count += 1
  return count
}

/** A month in which nothing happens but a few errors, as there always are. */
export function quietMonth(seed: number, requestsPerMinute: number, days = 30): readonly Sample[] {
  const random = seeded(seed)
  const usual = random() * 0.0005
  return Array.from({ length: days * 1440 }, (_, minute) => {
    const requests = drawn(requestsPerMinute, random)
    return {
      time: (minute + 1) * minuteMs,
      requests,
      errors: Math.min(requests, drawn(requests * usual, random)),
      latency: [requests, 0],
      gauges: { health: 1, capacity: 0.5, integrity: 0, dependencies: 1 }
    }
  })
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? Number.NaN
}
