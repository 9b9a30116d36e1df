import type { Slot } from '../../domain/slot.ts'
import type { Health } from '../../ports/health.ts'

const intervalMs = 1000

interface Watched {
  failures: number
  readonly timer: NodeJS.Timeout
}

/** Finds where a slot's health is asked; undefined where nobody said. */
export type HealthAddress = (slot: Slot) => Promise<string | undefined>

/** Asks over HTTP every second, whatever else the process does; no answer within a second is a bad one. */
export function createHttpHealth(addressOf: HealthAddress): Health {
  const watched = new Map<Slot, Watched>()
  return {
    failures: async slot => {
      const known = watched.get(slot)
      if (known !== undefined) return known.failures
      const address = await addressOf(slot)
      if (address === undefined) return null
      const watch = begin(address)
      watched.set(slot, watch)
      await ask(address, watch)
      return watch.failures
    },
    stop: () => {
      for (const { timer } of watched.values()) clearInterval(timer)
      watched.clear()
    }
  }
}

function begin(address: string): Watched {
  // The watch must not keep a process alive that has nothing else to do.
  const watch: Watched = { failures: 0, timer: setInterval(() => void ask(address, watch), intervalMs).unref() }
  return watch
}

async function ask(address: string, watch: Watched): Promise<void> {
  watch.failures = (await isWell(address)) ? 0 : watch.failures + 1
}

async function isWell(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(intervalMs) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}
