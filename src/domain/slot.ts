/** A fixed place that runs one version. Which of the two is blue or green changes with every rollout. */
export type Slot = 'a' | 'b'

/** A role in one rollout: blue is live when it starts, green is the newcomer. */
export type Role = 'blue' | 'green'

export function otherSlot(slot: Slot): Slot {
  return slot === 'a' ? 'b' : 'a'
}
