import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricSample } from '../../ports/metric-source.ts'
import { plus } from './count-bins.ts'

type Reading = MetricSample['slots']

/**
 * Is responsible for counts that never fall: a slot whose counter fell has restarted at zero, and goes on from what it
 * had. Another process starts from the base, and cannot know of a restart before it; it then says what it reads.
 */
export class SteadyCounts {
  #last: Partial<Record<Slot, Counters>> = {}
  #before: Partial<Record<Slot, Counters>> = {}

  follow(reading: Reading): Reading {
    return { a: this.#slot('a', reading.a), b: this.#slot('b', reading.b) }
  }

  #slot(slot: Slot, now: Counters | null): Counters | null {
    if (now === null) return null
    const last = this.#last[slot]
    const before = this.#before[slot]
    if (last !== undefined && hasFallen(now, last)) this.#before[slot] = before ? plus(before, last) : last
    this.#last[slot] = now
    const carried = this.#before[slot]
    return carried === undefined ? now : plus(carried, now)
  }
}

function hasFallen(now: Counters, last: Counters): boolean {
  return now.requests < last.requests || now.errors < last.errors
}
