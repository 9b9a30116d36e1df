import type { Notification, Notifier } from '../../ports/notifier.ts'
import { cut, deliver, type Pause } from './deliver.ts'
import { keyOf, markedIncidents, type StatuspageFacts } from './statuspage-incidents.ts'

/**
 * Opens an incident on a status page without waiting for a person, where the policy asks for that; one for each matter:
 * its key is in the incident's metadata, which are looked at before. Nothing inward but the title is shown.
 */
export function createStatuspageNotifier(facts: StatuspageFacts & { readonly pause: Pause }): Notifier {
  const { url, apiKey, pause } = facts
  const open = ({ title }: Notification, key: string) => ({
    to: 'Statuspage',
    url,
    headers: keyOf(apiKey),
    once: true,
    body: JSON.stringify({
      incident: {
        name: cut(title, 200),
        status: 'investigating',
        body: cut(title, 200),
        metadata: { sluice: { key } }
      }
    })
  })
  return {
    name: 'statuspage',
    async notify(notification) {
      const key = notification.about ?? notification.dedupKey
      const known = await markedIncidents(facts)
      if (known.some(one => one.key === key)) return
      await deliver(open(notification, key), pause)
    }
  }
}
