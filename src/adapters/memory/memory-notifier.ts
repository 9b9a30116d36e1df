import type { Notification, Notifier } from '../../ports/notifier.ts'

export interface MemoryNotifier extends Notifier {
  /** What reached people, oldest first. */
  readonly delivered: readonly Notification[]
}

/** A notifier that remembers, for tests. */
export function createMemoryNotifier(): MemoryNotifier {
  const delivered = new Map<string, Notification>()
  return {
    name: 'memory',
    get delivered() {
      return [...delivered.values()]
    },
    notify: async notification => {
      if (!delivered.has(notification.dedupKey)) delivered.set(notification.dedupKey, notification)
    }
  }
}
