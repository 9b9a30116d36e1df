import { afterEach, expect, test } from '@jest/globals'
import type { Slot } from '../../src/domain/slot.ts'
import type { Counters, MetricSample, MetricSource } from '../../src/ports/metric-source.ts'

export interface Served {
  readonly requests: number
  readonly errors: number
  /** How long each of them took. */
  readonly latencyMs: number
}

/** A world in which two slots serve requests, and something counts them. */
export interface Counted {
  /** A source as a process makes it that has just started. */
  source(): MetricSource
  /** Lets a slot serve; from the first call on it is there. */
  serve(slot: Slot, served: Served): Promise<void>
  /** Passes so much time that the source shows what was served. */
  settle(): Promise<void>
  /** Makes the source unreachable. */
  cut(): Promise<void>
  close?(): Promise<void>
}

const nothing: Served = { requests: 0, errors: 0, latencyMs: 0 }

/** What every metric source must do. */
export function metricSourceContract(make: () => Promise<Counted>): void {
  let world: Counted | undefined

  async function begin(...slots: readonly Slot[]): Promise<Counted> {
    world = await make()
    for (const slot of slots) await world.serve(slot, nothing)
    await world.settle()
    return world
  }

  afterEach(async () => {
    await world?.close?.()
    world = undefined
  })

  test('a slot that nobody knows is no data, never zero', async () => {
    const { source } = await begin('a')

    const { slots } = await source().read()

    expect([slots.a === null, slots.b]).toEqual([false, null])
  })

  test('a slot that is there and was asked nothing has zero requests', async () => {
    const counted = await begin('a', 'b')
    const source = counted.source()
    const base = await source.read()
    await counted.settle()

    expect(between(base, await source.read(base), 'b')).toMatchObject({ requests: 0, errors: 0 })
  })

  test('what was served since the base is counted, once, and each request in one bin', async () => {
    const counted = await begin('a', 'b')
    const source = counted.source()
    const base = await source.read()
    await counted.serve('a', { requests: 30, errors: 0, latencyMs: 20 })
    await counted.serve('b', { requests: 10, errors: 3, latencyMs: 200 })
    await counted.settle()

    const sample = await source.read(base)
    await counted.serve('b', { requests: 5, errors: 1, latencyMs: 200 })
    await counted.settle()
    const later = await source.read(base)

    expect(between(base, sample, 'a')).toMatchObject({ requests: 30, errors: 0 })
    expect(between(base, sample, 'b')).toMatchObject({ requests: 10, errors: 3 })
    expect(between(base, later, 'b')).toMatchObject({ requests: 15, errors: 4 })
    expect(later.time).toBeGreaterThan(sample.time)
    expectBins(source, between(base, later, 'b') as Counters, 200)
  })

  test('another process that is given the base comes to the same counts', async () => {
    const counted = await begin('a', 'b')
    const first = counted.source()
    const base = await first.read()
    await counted.serve('a', { requests: 8, errors: 1, latencyMs: 20 })
    await counted.settle()
    await first.read(base)
    await counted.serve('b', { requests: 4, errors: 2, latencyMs: 20 })
    await counted.settle()

    const [known, fresh] = [await first.read(base), await counted.source().read(base)]

    expect(fresh.slots).toEqual(known.slots)
    expect(between(base, fresh, 'a')).toMatchObject({ requests: 8, errors: 1 })
  })

  test('a source that cannot be reached is unavailable', async () => {
    const counted = await begin('a', 'b')
    const source = counted.source()
    await counted.cut()

    await expect(source.read()).rejects.toMatchObject({ kind: 'unavailable' })
  })
}

export function between(base: MetricSample, sample: MetricSample, slot: Slot): Counters | null {
  const [before, now] = [base.slots[slot], sample.slots[slot]]
  if (before === null || now === null) return null
  return {
    requests: now.requests - before.requests,
    errors: now.errors - before.errors,
    latency: now.latency.map((count, bin) => count - (before.latency[bin] ?? 0))
  }
}

function expectBins(source: MetricSource, { requests, latency }: Counters, latencyMs: number): void {
  const { boundsMs, seesLatency } = source.capabilities()
  const bin = boundsMs.findIndex(bound => latencyMs <= bound)

  expect(latency).toHaveLength(boundsMs.length + 1)
  expect(latency.reduce((sum, count) => sum + count, 0)).toBe(requests)
  if (seesLatency !== false) expect(latency[bin]).toBe(requests)
}
