import { sealStatement } from '../../domain/evidence/seal.ts'
import { recallStatement } from '../../domain/evidence/statements.ts'
import type { PromoteContext, Promoted } from './context.ts'
import { drafter } from './drafts.ts'
import type { RecallFacts } from './facts.ts'
import type { Recall } from './proposal.ts'
import { appendDecision } from './summary.ts'

/** Signs the recall and, at once behind it, the failed decision that names it, so that it cannot be cut off. */
export async function recordRecall(plan: Recall, context: PromoteContext, facts: RecallFacts): Promise<Promoted> {
  const { ports, run } = context
  const { artifact, digest, record } = facts
  const { reason } = plan
  const time = ports.clock.now().toISOString()
  const statement = recallStatement({ subject: { name: artifact, digest }, reason, actor: run.actor.login, time })
  const recall = await sealStatement(ports.signer, statement)
  const about = { artifact, digest }
  const key = `recalled/${digest}`
  await appendDecision(
    {
      about,
      result: 'FAILED',
      record,
      before: recall,
      isKnown: view => view.events.some(event => event.key === `${artifact}/${key}`),
      propose: (_, summary) =>
        summary === undefined
          ? []
          : [drafter(context, about)('digest.recalled', key, { reason, bundle: recall.digest, summary })]
    },
    context
  )
  return { ended: 'recalled' }
}
