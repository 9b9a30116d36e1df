import { owesPostMortem } from '../../domain/incident/clocks.ts'
import { incidentFacts } from '../../domain/incident/facts.ts'
import { postMortem } from '../../domain/incident/post-mortem.ts'
import { writtenActions } from '../../domain/incident/review.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { foldLedger, type Incident } from '../../domain/ledger/state.ts'
import { plainMarkdown } from '../../domain/plain-markdown.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import { draftOf } from './drafts.ts'
import type { FollowingTeller } from './follow-up.ts'

/**
 * The post-mortem of a major incident that is over: proposed once, from the ledger; done when people accepted it. What
 * they wrote down to do becomes action items, each with who and by when.
 */
export async function keepPostMortem(incident: Incident, teller: FollowingTeller): Promise<void> {
  const { documents, ledger } = teller.ports
  if (documents === undefined || !owesPostMortem(incident) || !/^INC-\d{1,9}$/.test(incident.id)) return
  const { id } = incident
  const path = `${teller.policy.incident.documents}/${id}.md`
  const view = await ledger.read()
  const draft = { key: `post-mortem-${id.toLowerCase()}`, path, title: `Post-mortem of ${id}` }
  const text = postMortem(incidentFacts(incident, view.events), teller.policy.incident.people)
  const { url, state } = await documents.propose({ ...draft, text, body: bodyOf(incident, teller, path) })
  const proposed = draftOf(teller, incident, {
    kind: 'incident.document-proposed',
    key: `${id}/document`,
    data: { incident: id, document: path, url }
  })
  await ledger.append(() => ({ events: incident.document === undefined ? [proposed] : [] }))
  if (state !== 'accepted') return
  const accepted = (await documents.read(path)) ?? ''
  await ledger.append(now => ({ events: acceptedDrafts(now, { incident, accepted, url }, teller) }))
}

interface Accepted {
  readonly incident: Incident
  readonly accepted: string
  readonly url: string
}

function acceptedDrafts(
  { events }: LedgerView,
  { incident, accepted, url }: Accepted,
  teller: FollowingTeller
): readonly EventDraft[] {
  const now = foldLedger(events).incidents.findLast(one => one.id === incident.id) ?? incident
  if (now.reviewedAt !== undefined) return []
  const { id, actions } = now
  const known = new Set(actions.map(one => plainMarkdown(one.text)))
  const fresh = writtenActions(accepted).filter(({ text }) => !known.has(text) && !known.has(plainMarkdown(text)))
  const items = fresh.map(({ text, owner, dueOn }, at) => {
    const action = `${id}-A${actions.length + at + 1}`
    const kind = /documentation/i.test(text) ? 'documentation' : 'preventive'
    const data = { incident: id, action, kind, text, owner, dueOn } as const
    return draftOf(teller, now, { kind: 'incident.action-added', key: `${action}/written`, data })
  })
  const data = { incident: id, document: url }
  return [...items, draftOf(teller, now, { kind: 'incident.reviewed', key: `${id}/reviewed`, data })]
}

function bodyOf({ id, title, severity, states }: Incident, { policy }: FollowingTeller, path: string): string {
  const endedAt = Date.parse(states.at(-1)?.time ?? '')
  const due = new Date(endedAt + policy.incident.postMortem).toISOString().slice(0, 16).replace('T', ' ')
  return [
    `${id} (${severity}, ${plainMarkdown(title)}) is over. Its post-mortem is due by **${due} UTC**.`,
    'Timeline, duration and impact are filled in from the ledger; write what stands in brackets, about systems rather than people.',
    `\`sluice ops incident-report --id=${id} --check=${path}\` tells what is still missing.`,
    'Merging accepts it: each action item with an owner and a date becomes an issue, and the clock stops.'
  ].join('\n\n')
}
