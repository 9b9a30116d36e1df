import type { Slot } from '../domain/slot.ts'

/** Is responsible for asking a slot every second whether it is well, past any router, for as long as it is watched. */
export interface Health {
  /**
   * How many of the newest answers in a row were bad; 0 is well. Null where nobody said where to ask.
   * The first call waits for an answer and begins the watch.
   */
  failures(slot: Slot): Promise<number | null>
  /** Ends every watch. */
  stop(): void
}
