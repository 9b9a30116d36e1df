import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Notification, Notifier } from '../../ports/notifier.ts'
import { cut, deliver, type Pause } from './deliver.ts'

export interface StatuspageFacts {
  /** Address of the page's incidents. */
  readonly url: string
  readonly apiKey: string
  readonly pause: Pause
}

const timeoutMs = 10_000
const Incidents = z.array(z.object({ metadata: z.unknown() }))
const Mark = z.object({ sluice: z.object({ key: z.string() }) })

/**
 * Opens an incident on a status page, once: its key is in the incident's metadata, which are looked at before.
 * Nothing inward is shown.
 */
export function createStatuspageNotifier({ url, apiKey, pause }: StatuspageFacts): Notifier {
  const headers = { authorization: `OAuth ${apiKey}` }
  const open = ({ dedupKey, title }: Notification) => ({
    to: 'Statuspage',
    url,
    headers,
    once: true,
    body: JSON.stringify({
      incident: {
        name: cut(title, 200),
        status: 'investigating',
        body: cut(title, 200),
        metadata: { sluice: { key: dedupKey } }
      }
    })
  })
  return {
    name: 'statuspage',
    async notify(notification) {
      if ((await keysOf(url, headers)).includes(notification.dedupKey)) return
      await deliver(open(notification), pause)
    }
  }
}

/** Keys of the newest hundred incidents. Throws `notifier-failed`: unseen is not absent. */
async function keysOf(url: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const response = await fetch(`${url}?limit=100`, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs)
  }).catch(() => undefined)
  if (response === undefined) throw unavailable('notifier-failed', 'Statuspage does not answer')
  if (!response.ok) throw unavailable('notifier-failed', `Statuspage answered ${response.status}`)
  const found = Incidents.safeParse(await response.json().catch(() => undefined))
  if (!found.success) throw unavailable('notifier-failed', 'Statuspage lists its incidents in another shape')
  return found.data.flatMap(({ metadata }) => {
    const mark = Mark.safeParse(metadata)
    return mark.success ? [mark.data.sluice.key] : []
  })
}
