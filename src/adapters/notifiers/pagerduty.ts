import type { Notification, Notifier } from '../../ports/notifier.ts'
import { cut, deliver, type Pause } from './deliver.ts'

export interface PagerDutyFacts {
  readonly url: string
  readonly routingKey: string
  readonly pause: Pause
}

/** Triggers an alert by PagerDuty's Events API v2. The same key is the same alert there, however often it comes. */
export function createPagerDutyNotifier({ url, routingKey, pause }: PagerDutyFacts): Notifier {
  return {
    name: 'pagerduty',
    notify: ({ dedupKey, severity, title, text, link }: Notification) =>
      deliver(
        {
          to: 'PagerDuty',
          url,
          body: JSON.stringify({
            routing_key: routingKey,
            event_action: 'trigger',
            dedup_key: cut(dedupKey, 255),
            client: 'sluice',
            ...(link !== undefined && { links: [{ href: link, text: 'the run' }] }),
            payload: {
              summary: cut(title, 1024),
              source: cut(dedupKey, 255),
              severity: severity === 'page' ? 'critical' : 'info',
              custom_details: { text }
            }
          })
        },
        pause
      )
  }
}
