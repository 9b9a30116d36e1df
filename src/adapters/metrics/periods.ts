import type { Slot } from '../../domain/slot.ts'
import type { Counters, MetricCapabilities, MetricSample, MetricSource } from '../../ports/metric-source.ts'
import { noCounts, plus } from './count-bins.ts'

/** Counts of whole periods; null for a slot about which the service has nothing at all. */
export type PeriodCounts = Readonly<Record<Slot, Counters | null>>

/** A service that keeps counts by the minute, or by another period, and shows them late. */
export interface PeriodService {
  readonly kind: string
  readonly boundsMs: readonly number[]
  readonly seesLatency: boolean
  readonly periodMs: number
  /** After this long a period is taken to be complete. */
  readonly delayMs: number
  /** Sums the periods that begin from `fromMs` on and before `toMs`; both lie on a period's edge. */
  counts(fromMs: number, toMs: number): Promise<PeriodCounts>
}

/** How far back a slot's last sign of life may lie before there is none. */
const presenceMs = 10 * 60_000

/**
 * Counts from a service that knows whole periods. Each reading sums all periods since the base, so that a point that
 * came late is counted with the next reading, and any process comes to the same counts.
 */
export function createPeriodSource(service: PeriodService, now: () => number): MetricSource {
  const { kind, boundsMs, seesLatency, periodMs, delayMs } = service
  const capabilities: MetricCapabilities = {
    kind,
    boundsMs,
    seesLatency,
    lagMs: delayMs + periodMs,
    seesInFlight: false
  }
  let last: { readonly key: string; readonly sample: MetricSample } | undefined
  const edge = (time: number) => Math.floor(time / periodMs) * periodMs

  async function fresh(until: number, base: MetricSample | undefined): Promise<MetricSample> {
    const alive = await service.counts(edge(until - presenceMs), until)
    const start = base ?? { time: until, slots: zeros(alive, boundsMs.length + 1) }
    if (start.time >= until) return { ...start, slots: present(start.slots, alive) }
    const since = await service.counts(edge(start.time), until)
    const sum = (slot: Slot) => {
      const before = start.slots[slot] ?? noCounts(boundsMs.length + 1)
      return plus(before, since[slot] ?? noCounts(boundsMs.length + 1))
    }
    return { time: until, slots: present({ a: sum('a'), b: sum('b') }, alive) }
  }

  return {
    capabilities: () => capabilities,
    async read(base) {
      const until = edge(now() - delayMs)
      // Nothing new is shown before the next period; each question may cost money.
      const key = JSON.stringify([until, base])
      if (last?.key === key) return last.sample
      const sample = await fresh(until, base)
      last = { key, sample }
      return sample
    },
    async history(slot, milliseconds) {
      const until = edge(now() - delayMs)
      return (await service.counts(edge(until - Math.max(periodMs, milliseconds)), until))[slot]
    }
  }
}

function zeros(alive: PeriodCounts, bins: number): MetricSample['slots'] {
  return { a: alive.a && noCounts(bins), b: alive.b && noCounts(bins) }
}

function present(counts: MetricSample['slots'], alive: PeriodCounts): MetricSample['slots'] {
  return { a: alive.a && counts.a, b: alive.b && counts.b }
}
