import { unavailable } from '../../domain/failure.ts'
import type { MetricSettingsOf } from '../../domain/policy/metrics.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { plus, unboundMs } from './count-bins.ts'
import { lastTimeOf, spacingOf } from './increase.ts'
import { millisecondsPer, unitOf } from './latency-unit.ts'
import { type PrometheusApi, type Series, selectorOf } from './prometheus-api.ts'
import { boundsOf, countsOf, type SlotSeries } from './prometheus-counts.ts'

/** Prometheus forgets a series that was not scraped for this long. */
const lookbackSeconds = 300
const longestFirstMs = 10_000
const shortestLastMs = 1
const slotNames = ['a', 'b'] as const

export type PrometheusSettings = MetricSettingsOf<'prometheus'>

type Both<Value> = Readonly<Record<Slot, Value>>

/** What one process has counted so far, so that it need not fetch the whole rollout at each tick. */
interface Progress {
  readonly base: MetricSample
  readonly sample: MetricSample
}

/**
 * Counts from raw samples of counters, never from `rate()`: the differences are made here, series by series, so that a
 * restart of one instance costs at most what it served since it was scraped last.
 */
export class PrometheusMetrics implements MetricSource {
  readonly #api: PrometheusApi
  readonly #settings: PrometheusSettings
  readonly #unitMs: number
  #boundsMs: readonly number[] = unboundMs
  #lagMs = 0
  #progress: Progress | undefined

  constructor(api: PrometheusApi, settings: PrometheusSettings) {
    this.#api = api
    this.#settings = settings
    const { latency, latencyUnit } = settings
    this.#unitMs = latency === undefined ? 1 : millisecondsPer(unitOf(latency, latencyUnit))
  }

  capabilities() {
    const seesLatency = this.#settings.latency !== undefined
    return { kind: 'prometheus', boundsMs: this.#boundsMs, lagMs: this.#lagMs, seesInFlight: false, seesLatency }
  }

  async read(base?: MetricSample): Promise<MetricSample> {
    const from = base === undefined ? undefined : this.#from(base)
    const now = await this.#api.now()
    const fetched = await this.#fetch(now, from?.time)
    const time = this.#timeOf(fetched, now)
    if (from === undefined) return { time, slots: this.#each(fetched, series => this.#opening(series, time)) }
    if (time <= from.time) return from
    const rise = this.#each(fetched, series => this.#counts(series, from.time, time))
    const slots = bothOf(slot => added(from.slots[slot], rise[slot]))
    const sample = { time, slots }
    // What is missing is asked for again from here on, so that it goes on where it was when it comes back.
    if (sample.slots.a !== null && sample.slots.b !== null) this.#progress = { base: base as MetricSample, sample }
    return sample
  }

  async history(slot: Slot, milliseconds: number): Promise<Counters | null> {
    const now = await this.#api.now()
    const fetched = await this.#fetch(now, now - milliseconds)
    const { requests, latency, isKnown } = fetched[slot]
    this.#learnBounds(fetched)
    if (!isKnown) return null
    return countsOf({ requests, latency }, this.#facts(), { afterMs: now - milliseconds, untilMs: now }, true)
  }

  /** Where this process has come to; another process starts at the base, and comes to the same counts. */
  #from(base: MetricSample): MetricSample {
    const progress = this.#progress
    return progress !== undefined && sameSample(progress.base, base) ? progress.sample : base
  }

  async #fetch(now: number, sinceMs = now): Promise<Both<SlotSeries>> {
    const { requests, latency, match, slots } = this.#settings
    const seconds = lookbackSeconds + Math.max(0, now - sinceMs) / 1000
    const of = async (slot: Slot): Promise<SlotSeries> => {
      const labels = { ...match, ...slots[slot] }
      const [counted, timed] = await Promise.all([
        this.#api.scraped(selectorOf(requests, labels), now, seconds),
        latency === undefined ? [] : this.#api.scraped(selectorOf(`${latency}_bucket`, labels), now, seconds)
      ])
      const isKnown = counted.some(one => (lastTimeOf(one) ?? 0) > now - lookbackSeconds * 1000)
      // An instance that nobody asked anything may not have made its counters yet; that it is scraped shows in `up`.
      const up = isKnown ? [] : await this.#api.scraped(selectorOf('up', labels), now, lookbackSeconds)
      const alive = up.filter(isUp)
      return { requests: counted, latency: timed, up: alive, isKnown: isKnown || alive.length > 0 }
    }
    const [a, b] = await Promise.all([of('a'), of('b')])
    return { a, b }
  }

  /** The moment up to which both slots are known, so that no colour is ahead of the other. */
  #timeOf(fetched: Both<SlotSeries>, now: number): number {
    this.#learnBounds(fetched)
    const alive = slotNames.map(slot => fetched[slot]).filter(({ isKnown }) => isKnown)
    const all = alive.map(({ requests, up }) => [...requests, ...up])
    const newest = all.map(series => Math.max(...series.map(one => lastTimeOf(one) ?? 0), 0))
    const known = newest.filter(time => time > 0)
    const time = known.length === 0 ? now : Math.min(...known)
    this.#lagMs = Math.max(now - time, spacingOf(all.flat()) ?? 0)
    return time
  }

  #learnBounds(fetched: Both<SlotSeries>): void {
    if (this.#settings.latency === undefined) return
    const bounds = boundsOf([...fetched.a.latency, ...fetched.b.latency], this.#unitMs)
    if (bounds.length > 0) this.#boundsMs = plausible(bounds)
    else if (fetched.a.requests.length + fetched.b.requests.length > 0) throw noBuckets(this.#settings.latency)
  }

  /** A base is taken of what was scraped by then: what a counter held at its first scrape is of before. */
  #opening(series: SlotSeries, time: number): Counters | null {
    const wasScraped = [...series.requests, ...series.up].some(({ samples }) => (samples[0]?.[0] ?? time + 1) <= time)
    return wasScraped ? this.#counts(series, time, time) : null
  }

  #counts({ requests, latency, isKnown }: SlotSeries, afterMs: number, untilMs: number): Counters | null {
    if (!isKnown) return null
    return countsOf({ requests, latency }, this.#facts(), { afterMs, untilMs })
  }

  #facts() {
    return { boundsMs: this.#boundsMs, unitMs: this.#unitMs, errors: this.#settings.errors }
  }

  #each(fetched: Both<SlotSeries>, count: (series: SlotSeries) => Counters | null): MetricSample['slots'] {
    return bothOf(slot => count(fetched[slot]))
  }
}

function bothOf(of: (slot: Slot) => Counters | null): MetricSample['slots'] {
  return { a: of('a'), b: of('b') }
}

/** A slot that appeared after the base counts from there; one that is gone is no data. */
function added(before: Counters | null, rise: Counters | null): Counters | null {
  if (rise === null) return null
  return before === null ? rise : plus(before, rise)
}

function sameSample(one: MetricSample, other: MetricSample): boolean {
  return one.time === other.time && JSON.stringify(one.slots) === JSON.stringify(other.slots)
}

function isUp({ samples }: Series): boolean {
  return samples.at(-1)?.[1] === 1
}

/** Refuses bounds that no web service can have: they are of another unit. */
function plausible(bounds: readonly number[]): readonly number[] {
  const [first = 0, last = 0] = [bounds[0], bounds.at(-1)]
  if (first <= longestFirstMs && last >= shortestLastMs) return bounds
  const hint = 'rollout.metrics.latency-unit names the unit of the buckets'
  throw unavailable('metrics-unavailable', `latency buckets from ${first} to ${last} ms`, undefined, hint)
}

function noBuckets(latency: string) {
  const hint = 'a histogram has series that end in _bucket; a summary cannot be judged by'
  return unavailable('metrics-unavailable', `no series ${latency}_bucket with a label le was found`, undefined, hint)
}
