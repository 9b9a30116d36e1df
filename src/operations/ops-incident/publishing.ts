import { issueKey } from '../../domain/ledger/mirror-incident.ts'
import type { Incident, Published } from '../../domain/ledger/state.ts'
import { draftOf } from './drafts.ts'
import type { FollowingTeller } from './follow-up.ts'

/** Shows on the status page what was published and is not known to be there. Without a page of its own it is in ours. */
export async function publishAbout(incident: Incident, teller: FollowingTeller): Promise<void> {
  const { statusPage, ledger } = teller.ports
  const { id, published } = incident
  const waiting = unshown(incident)
  if (statusPage === undefined || waiting.length === 0) return
  const updates = published.map(({ seq, state, text }) => ({ key: `${seq}`, state, text }))
  await statusPage.publish(issueKey(incident), updates)
  const sent = waiting.map(({ seq }) => {
    const dedupKey = publishedKey(incident, seq)
    const data = { dedupKey, to: statusPage.name, incident: id, level: 'notice' as const }
    return draftOf(teller, incident, { kind: 'page.sent', key: `page/${dedupKey}`, data })
  })
  await ledger.append(() => ({ events: sent }))
}

/** What was published and is not known to be shown. */
export function unshown(incident: Incident): readonly Published[] {
  return incident.published.filter(({ seq }) => !incident.pages.includes(publishedKey(incident, seq)))
}

function publishedKey({ artifact, id }: Incident, seq: number): string {
  return `${artifact}/${id}/published/${seq}`
}
