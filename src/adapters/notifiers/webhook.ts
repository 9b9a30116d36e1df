import { createHmac } from 'node:crypto'
import type { Notification, Notifier } from '../../ports/notifier.ts'
import { deliver, type Pause } from './deliver.ts'

export interface WebhookFacts {
  readonly url: string
  readonly secret: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly pause: Pause
}

/**
 * Posts each message as JSON with a key for the receiver to know it by, and a signature over time and body: the
 * receiver computes HMAC-SHA256 of `<time>.<body>` with the secret, and refuses an old time.
 */
export function createWebhookNotifier({ url, secret, now, pause }: WebhookFacts): Notifier {
  return {
    name: 'webhook',
    notify: (notification: Notification) => {
      const body = JSON.stringify(notification)
      const time = Math.floor(now() / 1000)
      const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')
      const headers = {
        'idempotency-key': notification.dedupKey,
        'sluice-signature': `t=${time},v1=${signature}`
      }
      return deliver({ to: 'the webhook', url, headers, body }, pause)
    }
  }
}
