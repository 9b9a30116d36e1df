import { issueKey } from '../../domain/ledger/mirror-incident.ts'
import type { Incident } from '../../domain/ledger/state.ts'
import { draftOf } from './drafts.ts'
import type { FollowingTeller } from './follow-up.ts'

/** Shows on the status page what was published and is not known to be there. Without a page of its own it is in ours. */
export async function publishAbout(incident: Incident, teller: FollowingTeller): Promise<void> {
  const { statusPage, ledger } = teller.ports
  const { id, artifact, published, pages } = incident
  const keyOf = (seq: number) => `${artifact}/${id}/published/${seq}`
  const waiting = published.filter(({ seq }) => !pages.includes(keyOf(seq)))
  if (statusPage === undefined || waiting.length === 0) return
  const updates = published.map(({ seq, state, text }) => ({ key: `${seq}`, state, text }))
  await statusPage.publish(issueKey(incident), updates)
  const sent = waiting.map(({ seq }) => {
    const data = { dedupKey: keyOf(seq), to: statusPage.name, incident: id, level: 'notice' as const }
    return draftOf(teller, incident, { kind: 'page.sent', key: `page/${keyOf(seq)}`, data })
  })
  await ledger.append(() => ({ events: sent }))
}
