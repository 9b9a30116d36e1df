import type { IncidentState } from '../../domain/incident/states.ts'
import type { StatusPage, StatusUpdate } from '../../ports/status-page.ts'
import { cut, deliver, type Pause } from './deliver.ts'
import { keyOf, markedIncidents, type StatuspageFacts } from './statuspage-incidents.ts'

const statuses: Readonly<Record<IncidentState, string>> = {
  triage: 'investigating',
  investigation: 'investigating',
  mitigation: 'identified',
  verification: 'monitoring',
  resolved: 'resolved'
}

/**
 * Shows customers what was published about an incident. Which updates are shown is written into the incident's metadata
 * with each of them, so that a lost answer repeats none. Its name is the first update: our own titles are inward.
 */
export function createStatuspage(facts: StatuspageFacts & { readonly pause: Pause }): StatusPage {
  const { url, apiKey, pause } = facts
  const send = (address: string, incident: object, method?: 'PATCH') =>
    deliver(
      {
        to: 'Statuspage',
        url: address,
        ...(method && { method }),
        headers: keyOf(apiKey),
        once: true,
        body: JSON.stringify({ incident })
      },
      pause
    )
  return {
    name: 'statuspage',
    async publish(matter, updates) {
      for (const update of updates) {
        const known = (await markedIncidents(facts)).find(one => one.key === matter)
        if (known?.said.includes(update.key)) continue
        const shown = shownAs(update, matter, known?.said ?? [])
        if (known === undefined) await send(url, { name: cut(update.text, 100), ...shown })
        else await send(`${url}/${known.id}`, shown, 'PATCH')
      }
    }
  }
}

function shownAs({ key, state, text }: StatusUpdate, matter: string, said: readonly string[]) {
  const metadata = { sluice: { key: matter, said: [...said, key].join(' ') } }
  return { status: statuses[state], body: cut(text, 2000), metadata }
}
