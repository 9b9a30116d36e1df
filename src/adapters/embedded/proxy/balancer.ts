import type { Slot } from '../../../domain/slot.ts'

export interface Split {
  readonly blue: Slot
  readonly green: Slot
  /** Green's fraction, 0 to 1. */
  readonly weight: number
}

/** Picks the slot of one request; `coin` is uniform in [0, 1), so weight 0 never gives green and weight 1 always does. */
export function pickSlot(split: Split, coin: number): Slot {
  return coin < split.weight ? split.green : split.blue
}
