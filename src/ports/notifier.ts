/** A message to people. The same `dedupKey` never reaches them twice. */
export interface Notification {
  readonly dedupKey: string
  readonly severity: 'page' | 'notice'
  readonly title: string
  readonly text: string
  readonly link?: string | undefined
  /** Names the matter that several notifications are about, so that they stay together where that can be shown. */
  readonly about?: string | undefined
}

/** Is responsible for telling people outside. */
export interface Notifier {
  readonly name: string
  /** True where the receiver knows no key and cannot be asked: what may have reached it must not be sent again. */
  readonly forgets?: boolean
  notify(notification: Notification): Promise<void>
}
