import { toFailure } from '../../domain/failure.ts'
import type { Running } from '../../ports/slots.ts'
import type { SmokeAnswer } from '../../ports/smoke.ts'
import type { PromoteContext } from './context.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'

/** Runs the smoke suite against the slot and records how it came out. Undefined where there is nothing to ask. */
export async function checkHealth(
  plan: Placement,
  context: PromoteContext,
  facts: PromotionFacts,
  running: Running
): Promise<SmokeAnswer | undefined> {
  const { smoke } = context.ports
  if (smoke === undefined || (running.url === undefined && context.inputs.verify === undefined)) return undefined
  const answer = running.url === undefined ? nowhere : await ask(plan, context, facts, running.url)
  const suite = context.inputs.verify ?? context.policy.smoke.suite ?? ''
  const { verdict, passed, failed } = answer
  const data = { suite, verdict, passed, failed, slot: plan.slot }
  const draft = drafter(context, aboutOf(facts))
  // Every run of the suite is a fact of its own, that of a rerun too: the newest one counts.
  await context.ports.ledger.append(view => ({
    events: [draft('smoke.recorded', `${plan.deployment}/smoke/${view.head.sequence}`, data)]
  }))
  return answer
}

const nowhere: SmokeAnswer = {
  verdict: 'inconclusive',
  passed: 0,
  failed: 0,
  lines: ['nothing says where the deployed version answers; set environments.X.url']
}

/** A suite that could not be run has shown nothing. */
async function ask(
  { slot }: Placement,
  { ports }: PromoteContext,
  facts: PromotionFacts,
  baseUrl: string
): Promise<SmokeAnswer> {
  const { digest, rules } = facts.gates
  try {
    const request = { baseUrl, digest, environment: rules.environment, slot }
    return (await ports.smoke?.check(request)) ?? nowhere
  } catch (thrown) {
    return { verdict: 'inconclusive', passed: 0, failed: 0, lines: [toFailure(thrown).message] }
  }
}
