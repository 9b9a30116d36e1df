import { firingOf } from './cron.ts'

/** A release that happens by the clock. `catchUp` is how long after its time a slot may still be used, milliseconds. */
export interface Train {
  readonly name: string
  readonly cron: string
  readonly zone: string
  readonly catchUp: number
}

/** One departure. Its key is its identity: schedule, late tick, rerun and a person may all ask, one release happens. */
export interface TrainSlot {
  readonly key: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** From here on the slot is missed. */
  readonly closes: number
}

/** What the ledger knows about the slots of one train. */
export interface TrainHistory {
  /** True for a slot that was used, or written off with its reason. */
  isHandled(key: string): boolean
  /** When the newest slot departs that is handled; undefined when none is. */
  readonly newest: number | undefined
  /** When the oldest slot departs that anybody asked for; undefined for a train that never ran. */
  readonly oldest?: number | undefined
}

export interface TrainStanding {
  /** The newest slot whose time has come and is not over; absent between two of them. */
  readonly due: TrainSlot | undefined
  /** Slots whose time went by and of which nothing is known. */
  readonly missed: readonly TrainSlot[]
  readonly next: number | undefined
}

const mostMissed = 1000
const keyPattern = /^(.+)\/(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z)$/

/** Tells which slot is due at `now`, which went by unnoticed, and when the next one comes. */
export function standAt(train: Train, history: TrainHistory, now: number): TrainStanding {
  const firing = firingOf(train.cron, train.zone)
  // A train that never ran has no past that anybody promised; it begins with what may still be caught up.
  const asked = history.oldest === undefined ? undefined : history.oldest - 1000
  const start = Math.min(history.newest ?? asked ?? now - train.catchUp, now)
  const missed: TrainSlot[] = []
  let due: TrainSlot | undefined
  let next = firing?.(start)
  for (let slots = 0; next !== undefined && next <= now && slots < mostMissed; slots += 1) {
    const slot = slotAt(train, next)
    if (now < slot.closes) {
      // A newer departure takes the passengers of the one before.
      if (due !== undefined && !history.isHandled(due.key)) missed.push(due)
      due = slot
    } else if (!history.isHandled(slot.key)) missed.push(slot)
    next = firing?.(next)
  }
  const again = due ?? handledDue(train, history, now)
  return { due: again, missed, next }
}

/** The newest slot that is known may still be within its time: then it is the one that is due. */
function handledDue(train: Train, { newest }: TrainHistory, now: number): TrainSlot | undefined {
  if (newest === undefined) return undefined
  const slot = slotAt(train, newest)
  return newest <= now && now < slot.closes ? slot : undefined
}

/** Reads a slot's key; undefined when it is not of this train, or the train does not depart then. */
export function slotOfKey(train: Train, key: string): TrainSlot | undefined {
  const [, name, time = ''] = keyPattern.exec(key) ?? []
  const at = Date.parse(time)
  if (name !== train.name || Number.isNaN(at)) return undefined
  return firingOf(train.cron, train.zone)?.(at - 1000) === at ? slotAt(train, at) : undefined
}

/** The time of a slot by its key, in milliseconds since 1970. */
export function timeOfKey(key: string): number | undefined {
  const at = Date.parse(keyPattern.exec(key)?.[2] ?? '')
  return Number.isNaN(at) ? undefined : at
}

function slotAt({ name, catchUp }: Train, at: number): TrainSlot {
  return { key: `${name}/${new Date(at).toISOString().slice(0, 16)}Z`, at, closes: at + catchUp }
}
