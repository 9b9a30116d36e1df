import type { Notification, Notifier } from '../../ports/notifier.ts'
import { cut, deliver, type Pause } from './deliver.ts'

export interface StatuspageFacts {
  /** Address of the page's incidents. */
  readonly url: string
  readonly apiKey: string
  readonly pause: Pause
}

/** Opens an incident on a status page. It knows no key, so the caller must not come twice; nothing inward is shown. */
export function createStatuspageNotifier({ url, apiKey, pause }: StatuspageFacts): Notifier {
  return {
    name: 'statuspage',
    notify: ({ title }: Notification) =>
      deliver(
        {
          to: 'Statuspage',
          url,
          headers: { authorization: `OAuth ${apiKey}` },
          body: JSON.stringify({ incident: { name: cut(title, 200), status: 'investigating', body: cut(title, 200) } })
        },
        pause
      )
  }
}
