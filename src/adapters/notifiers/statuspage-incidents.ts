import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'

export interface StatuspageFacts {
  /** Address of the page's incidents. */
  readonly url: string
  readonly apiKey: string
}

const timeoutMs = 10_000
const Incidents = z.array(z.object({ id: z.string().optional(), metadata: z.unknown() }))
const Mark = z.object({ sluice: z.object({ key: z.string(), said: z.string().optional() }) })

/** An incident of the page that carries our mark: which matter it is about, and which updates of it are shown. */
export interface MarkedIncident {
  readonly id: string
  readonly key: string
  readonly said: readonly string[]
}

/** Our own among the newest hundred incidents. Throws `notifier-failed`: unseen is not absent. */
export async function markedIncidents({ url, apiKey }: StatuspageFacts): Promise<readonly MarkedIncident[]> {
  const response = await fetch(`${url}?limit=100`, {
    headers: keyOf(apiKey),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs)
  }).catch(() => undefined)
  if (response === undefined) throw unavailable('notifier-failed', 'Statuspage does not answer')
  if (!response.ok) throw unavailable('notifier-failed', `Statuspage answered ${response.status}`)
  const found = Incidents.safeParse(await response.json().catch(() => undefined))
  if (!found.success) throw unavailable('notifier-failed', 'Statuspage lists its incidents in another shape')
  return found.data.flatMap(({ id = '', metadata }) => {
    const mark = Mark.safeParse(metadata)
    if (!mark.success) return []
    const { key, said = '' } = mark.data.sluice
    return [{ id, key, said: said.split(' ').filter(Boolean) }]
  })
}

export function keyOf(apiKey: string): Readonly<Record<string, string>> {
  return { authorization: `OAuth ${apiKey}` }
}
