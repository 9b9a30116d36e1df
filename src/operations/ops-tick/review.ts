import { newestReview } from '../../domain/procedure-review.ts'
import type { Context } from '../../operation.ts'
import { draftOf } from '../ops-incident/drafts.ts'
import type { TickInputs, TickPorts } from './inputs.ts'
import type { TickFacts } from './observe.ts'

/** Asks people to review the procedure: by the issue that is open about it, else by a new one. */
export async function askForReview(
  { reason, occasion, open }: NonNullable<TickFacts['review']>,
  context: Context<TickInputs, TickPorts>
): Promise<void> {
  const { ports, policy } = context
  const artifact = policy.artifact.name ?? 'artifact'
  const newest = newestReview((await ports.ledger.read()).events, artifact)
  const key = open !== undefined && newest !== undefined ? newest.data.issue : `${artifact}/procedure/${occasion}`
  if (open !== undefined) await ports.issues?.comment(open.number, { key: occasion, body: `Also because ${reason}.` })
  else await ports.issues?.open(issueOf(key, reason, context))
  const draft = draftOf(
    context,
    { artifact },
    {
      kind: 'procedure.review-due',
      key: `procedure/${occasion}`,
      data: { reason, issue: key }
    }
  )
  await ports.ledger.append(() => ({ events: [draft] }))
}

function issueOf(key: string, reason: string, { policy }: Context<TickInputs, TickPorts>) {
  const { id = 'the procedure', version = '' } = policy.sop ?? {}
  const owners = (policy.roles['devops-lead'] ?? []).join(', ') || 'the DevOps lead, whom the policy does not name'
  return {
    key,
    title: `Review ${id} ${version}`.trim(),
    body: [
      `Due because ${reason}.`,
      `It falls to ${owners}. Read the procedure against what happened since the last review: incidents, their action items, and \`sluice ops sop --gaps\`.`,
      'Closing this issue says that it was reviewed.'
    ].join('\n\n'),
    labels: ['sluice', 'sluice:review'],
    assignees: []
  }
}
