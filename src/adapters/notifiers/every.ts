import { Failure, toFailure, unavailable } from '../../domain/failure.ts'
import type { Notification, Notifier } from '../../ports/notifier.ts'
import { isInDoubt } from './deliver.ts'

/** `begun`: somebody was about to tell it, and nobody knows what came of it. */
export type DeliveryState = 'unknown' | 'begun' | 'told'

/** Remembers who took which message, so that one that could not be told to all is not told to some of them again. */
export interface Deliveries {
  stateOf(notifier: string, dedupKey: string): Promise<DeliveryState>
  keep(notifier: string, dedupKey: string, state: DeliveryState): Promise<void>
}

export interface Listener {
  readonly notifier: Notifier
  /** What it wants to hear of. */
  readonly on: readonly Notification['severity'][]
}

/**
 * Tells every listener, whoever else fails. Throws `notifier-failed`, which names those that were not reached: the
 * next call tells them alone. A receiver that knows no key is told at most once: it is written down before.
 */
export function createEveryNotifier(listeners: readonly Listener[], deliveries: Deliveries): Notifier {
  return {
    name: listeners.map(({ notifier }) => notifier.name).join(', '),
    async notify(notification) {
      const wanted = listeners.filter(({ on }) => on.includes(notification.severity))
      const problems = await Promise.all(wanted.map(({ notifier }) => tellOnce(notifier, notification, deliveries)))
      const found = problems.filter(problem => problem !== undefined)
      if (found.length > 0) throw unavailable('notifier-failed', found.join('; '))
    }
  }
}

async function tellOnce(notifier: Notifier, notification: Notification, deliveries: Deliveries) {
  const { dedupKey } = notification
  const { name, forgets = false } = notifier
  try {
    const state = await deliveries.stateOf(name, dedupKey)
    if (state === 'told' || (state === 'begun' && forgets)) return undefined
    if (forgets) await deliveries.keep(name, dedupKey, 'begun')
    await notifier.notify(notification)
    await deliveries.keep(name, dedupKey, 'told')
    return undefined
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    if (forgets && !isInDoubt(thrown)) await deliveries.keep(name, dedupKey, 'unknown')
    return `${name}: ${toFailure(thrown).message}`
  }
}
