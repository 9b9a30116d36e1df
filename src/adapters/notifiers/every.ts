import { Failure, toFailure, unavailable } from '../../domain/failure.ts'
import type { Notification, Notifier } from '../../ports/notifier.ts'

/** Remembers who took which message, so that one that could not be told to all is not told to some of them again. */
export interface Deliveries {
  has(notifier: string, dedupKey: string): Promise<boolean>
  add(notifier: string, dedupKey: string): Promise<void>
}

export interface Listener {
  readonly notifier: Notifier
  /** What it wants to hear of. */
  readonly on: readonly Notification['severity'][]
}

/**
 * Tells every listener, whoever else fails. Throws `notifier-failed`, which names those that were not reached: the
 * next call tells them alone.
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
  try {
    if (await deliveries.has(notifier.name, dedupKey)) return undefined
    await notifier.notify(notification)
    await deliveries.add(notifier.name, dedupKey)
    return undefined
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown
    return `${notifier.name}: ${toFailure(thrown).message}`
  }
}
