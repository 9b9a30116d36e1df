import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { binOf, noCounts, plus } from './count-bins.ts'
import { LogFile } from './log-file.ts'
import { type LogSettings, readLine } from './log-line.ts'

/** So many lines that name neither slot, and none that does, are a wrong setting and no silence. */
const manyForeign = 50
/** Lines are written a little out of order; the search for a time begins this much before it. */
const disorderMs = 60_000

interface Tally {
  requests: number
  errors: number
  latency: number[]
}

interface Count {
  readonly base: MetricSample
  readonly slots: Record<Slot, Tally>
  ours: number
  foreign: number
}

/**
 * Counts the lines of an access log. A request belongs to a rollout when it ended after the rollout's base, by the
 * stamp in its line: so any process that reads the log comes to the same counts.
 */
export class AccessLogMetrics implements MetricSource {
  readonly #settings: LogSettings
  readonly #file: LogFile
  readonly #now: () => number
  #count: Count | undefined

  constructor(settings: LogSettings, now: () => number) {
    this.#settings = settings
    this.#file = new LogFile(settings.path)
    this.#now = now
  }

  capabilities() {
    const { boundsMs, lag: lagMs } = this.#settings
    return { kind: 'access-log', boundsMs, lagMs, seesInFlight: false }
  }

  async read(base?: MetricSample): Promise<MetricSample> {
    const time = this.#now()
    if (base === undefined || !sameMoment(this.#count?.base, base)) await this.#begin(base ?? this.#nothing(time))
    const count = this.#count as Count
    const there = await this.#file.read(line => this.#take(line, count))
    const isBlind = !there || (count.ours === 0 && count.foreign >= manyForeign)
    const of = (slot: Slot) => (isBlind ? null : plus(count.base.slots[slot] ?? this.#zeros(), count.slots[slot]))
    return { time, slots: { a: of('a'), b: of('b') } }
  }

  async history(slot: Slot, milliseconds: number): Promise<Counters | null> {
    const file = new LogFile(this.#settings.path)
    const since = this.#now() - milliseconds
    const counted = this.#empty()
    const there = await file.seek(line => this.#isBefore(line, since - disorderMs))
    await file.read(line => {
      const served = readLine(line, this.#settings)
      if (served?.slot === slot && served.time > since) this.#add(counted, served)
    })
    await file.close()
    return there && counted.requests > 0 ? counted : null
  }

  async #begin(base: MetricSample): Promise<void> {
    const count = { base, slots: { a: this.#empty(), b: this.#empty() }, ours: 0, foreign: 0 }
    this.#count = count
    const isBefore = (line: string) => this.#isBefore(line, base.time - disorderMs)
    // A process that comes later may find that the rollout began in a file that was rotated away since.
    const rotated = new LogFile(`${this.#settings.path}.1`)
    if (await rotated.seek(isBefore)) await rotated.read(line => this.#take(line, count))
    await rotated.close()
    await this.#file.seek(isBefore)
  }

  #take(line: string, count: Count): void {
    const served = readLine(line, this.#settings)
    if (served === undefined || served.slot === undefined) {
      count.foreign += 1
      return
    }
    count.ours += 1
    if (served.time > count.base.time) this.#add(count.slots[served.slot], served)
  }

  #add(tally: Tally, { failed, latencyMs }: { readonly failed: boolean; readonly latencyMs: number }): void {
    const bin = binOf(this.#settings.boundsMs, latencyMs)
    tally.requests += 1
    tally.errors += failed ? 1 : 0
    tally.latency[bin] = (tally.latency[bin] ?? 0) + 1
  }

  #isBefore(line: string, time: number): boolean {
    const served = readLine(line, this.#settings)
    return served !== undefined && served.time < time
  }

  #nothing(time: number): MetricSample {
    return { time, slots: { a: this.#zeros(), b: this.#zeros() } }
  }

  #zeros(): Counters {
    return noCounts(this.#settings.boundsMs.length + 1)
  }

  #empty(): Tally {
    return { requests: 0, errors: 0, latency: [...this.#zeros().latency] }
  }
}

function sameMoment(one: MetricSample | undefined, other: MetricSample): boolean {
  return one?.time === other.time
}
