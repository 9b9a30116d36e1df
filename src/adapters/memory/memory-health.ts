import type { Slot } from '../../domain/slot.ts'
import type { Health } from '../../ports/health.ts'

/** Health that says what it is told: bad answers in a row, or null where nobody asks. */
export function createMemoryHealth(failures: (slot: Slot) => number | null = () => 0): Health {
  return { failures: async slot => failures(slot), stop: () => undefined }
}
