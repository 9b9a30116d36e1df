import type { Slot } from '../../domain/slot.ts'

/** What the next driver has to know, beside the weights. */
export interface SteeringNotes {
  readonly live: Slot
  readonly fence: number
}

export const fenceKey = 'sluice/fence'
export const liveKey = 'sluice/live'
/** For a place that is ours alone. */
export const plainKeys = { live: 'live', fence: 'fence' }

/** Reads what an earlier driver noted; `fallback` is live where nobody did. Undefined where it is not ours. */
export function notesIn(
  found: Readonly<Record<string, string | undefined>>,
  fallback: Slot,
  keys = { live: liveKey, fence: fenceKey }
): SteeringNotes | undefined {
  const live = found[keys.live] ?? fallback
  const fence = found[keys.fence] ?? '0'
  if ((live !== 'a' && live !== 'b') || !/^\d{1,15}$/.test(fence)) return undefined
  return { live, fence: Number(fence) }
}
