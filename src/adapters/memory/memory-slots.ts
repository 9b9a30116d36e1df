import type { Running, Slots } from '../../ports/slots.ts'

/** Slots that are entries of a table, for tests and simulations. */
export function createMemorySlots(now: () => Date): Slots {
  const table = new Map<string, Running>()
  const key = (artifact: string, environment: string, slot: string) => JSON.stringify([artifact, environment, slot])
  return {
    list: async (artifact, environment) =>
      ['a', 'b'].flatMap(slot => table.get(key(artifact, environment, slot)) ?? []),
    place: async ({ artifact, environment, slot, digest }) => {
      const known = table.get(key(artifact, environment, slot))
      if (known?.digest === digest) return known
      const running = { slot, digest, url: undefined, startedAt: now().toISOString() }
      table.set(key(artifact, environment, slot), running)
      return running
    },
    stop: async (artifact, environment, slot) => {
      table.delete(key(artifact, environment, slot))
    }
  }
}
