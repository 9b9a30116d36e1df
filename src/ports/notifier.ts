/** A message to people. The same `dedupKey` never reaches them twice. */
export interface Notification {
  readonly dedupKey: string
  readonly severity: 'page' | 'notice'
  readonly title: string
  readonly text: string
  readonly link?: string | undefined
}

/** Is responsible for telling people outside. */
export interface Notifier {
  readonly name: string
  notify(notification: Notification): Promise<void>
}
