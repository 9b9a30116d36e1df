import { describe, expect, test } from '@jest/globals'
import { createMemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { createNoMetrics } from '../../src/adapters/metrics/no-metrics.ts'
import type { Slot } from '../../src/domain/slot.ts'
import type { Counters } from '../../src/ports/metric-source.ts'
import { metricsInRoles } from '../../src/wiring/engines.ts'
import { type Counted, metricSourceContract } from './metric-source.contract.ts'

const boundsMs = [50, 100, 500]

/** Counts in memory; what a source calls slot a may be another one outside. */
async function counted(outside: (slot: Slot) => Slot = slot => slot): Promise<Counted> {
  const served = new Map<Slot, Counters>()
  let [time, cut] = [1_700_000_000_000, false]
  const counters = (slot: Slot) => served.get(slot) ?? null
  return {
    source: () => createMemoryMetrics({ boundsMs, now: () => time, counters, isCut: () => cut }),
    serve: async (slot, { requests, errors, latencyMs }) => {
      const before = served.get(outside(slot)) ?? { requests: 0, errors: 0, latency: [0, 0, 0, 0] }
      const bin = boundsMs.findIndex(bound => latencyMs <= bound)
      const latency = before.latency.map((count, index) => (index === bin ? count + requests : count))
      served.set(outside(slot), { requests: before.requests + requests, errors: before.errors + errors, latency })
    },
    settle: async () => {
      time += 1000
    },
    cut: async () => {
      cut = true
    }
  }
}

describe('counts in memory', () => metricSourceContract(() => counted()))

describe('the counts of an engine whose stable version is slot b', () => {
  metricSourceContract(async () => {
    const world = await counted(slot => (slot === 'a' ? 'b' : 'a'))
    const router = { read: async () => ({ blue: 'b', green: 'a', weight: 0, fence: 0, leaseMs: null }) as const }
    return { ...world, source: () => metricsInRoles(world.source(), router) }
  })
})

test('where nothing is counted there is no data, and the source says so', async () => {
  const source = createNoMetrics(() => 5)

  expect(await source.read()).toEqual({ time: 5, slots: { a: null, b: null } })
  expect(await source.history('a', 1000)).toBeNull()
  expect(source.capabilities()).toMatchObject({ seesNothing: true, seesInFlight: false })
})
