import { sealStatement } from '../../domain/evidence/seal.ts'
import { deploymentStatement, summaryStatement } from '../../domain/evidence/statements.ts'
import { Failure } from '../../domain/failure.ts'
import type { EventDraft, LedgerEvent } from '../../domain/ledger/event.ts'
import { environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { Running } from '../../ports/slots.ts'
import type { SmokeAnswer } from '../../ports/smoke.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromoteFacts } from './observe.ts'
import type { PromotePlacement } from './plan.ts'
import type { PromotePorts } from './ports.ts'

type PromoteContext = Context<PromoteInputs, PromotePorts>

export interface Promoted {
  readonly running: Running
  readonly smoke: SmokeAnswer | undefined
  readonly ended: 'staged' | 'completed' | 'failed'
}

/** Decision and lock first, then the deploy, then the outcome: a rerun after a crash finds how far it came. */
export async function apply(plan: PromotePlacement, context: PromoteContext, facts: PromoteFacts): Promise<Promoted> {
  const fence = await recordDecision(plan, context, facts)
  const running = await deploy(plan, context, facts)
  if (plan.kind === 'stage') {
    await recordStaged(plan, context, facts)
    return { running, smoke: undefined, ended: 'staged' }
  }
  const smoke = await runSmoke(plan, context, facts, running)
  const healthy = smoke === undefined || smoke.verdict === 'pass' || smoke.verdict === 'flaky-pass'
  if (smoke !== undefined) await recordSmoke(plan, context, facts, smoke)
  if (healthy) await recordCompleted(plan, context, facts, fence)
  else await recordFailed(plan, context, facts, smoke)
  return { running, smoke, ended: healthy ? 'completed' : 'failed' }
}

/** Returns the fence: the sequence number of the lock's event. */
async function recordDecision(plan: PromotePlacement, context: PromoteContext, facts: PromoteFacts): Promise<number> {
  const { digest, artifact, rules, now, record } = facts.gates
  const used = [...record.provenance, ...record.buildRecords, ...record.tests, ...record.deployments]
  const statement = summaryStatement({
    subject: { name: artifact, digest },
    environment: rules.environment,
    result: 'PASSED',
    time: now.toISOString(),
    policy: context.ports.policySource,
    previous: facts.summaryHead,
    inputs: used
  })
  const summary = await sealStatement(context.ports.signer, statement)
  const gates = plan.gates.map(({ gate, status, code }) => ({ gate, status, ...(code && { code }) }))
  const events = await context.ports.ledger.append(view => {
    refuseForeignLock(view.events, facts, plan)
    return {
      events: [
        draft(context, facts, 'promotion.decided', `${plan.deployment}/decided`, {
          verdict: 'passed',
          gates,
          bypassed: [],
          summary: summary.digest
        }),
        draft(context, facts, 'lock.acquired', `${plan.deployment}/lock`, lockOf(plan, context, facts))
      ],
      records: [{ digest, lines: [summary.line] }]
    }
  })
  return events.at(-1)?.seq ?? 0
}

/** The gate saw a free lock a moment ago; only the ledger's own order decides who was first. */
function refuseForeignLock(events: readonly LedgerEvent[], facts: PromoteFacts, plan: PromotePlacement): void {
  const { artifact, rules, now } = facts.gates
  const lock = foldLedger(events).environments.get(environmentKey(artifact, rules.environment))?.lock
  if (lock === undefined || lock.lock === plan.deployment || Date.parse(lock.expiresAt) <= now.getTime()) return
  const message = `${rules.environment} is locked by ${lock.owner} until ${lock.expiresAt}`
  throw new Failure({
    kind: 'conflict',
    code: 'lock-held',
    message,
    hint: 'run this again when the other one has ended'
  })
}

async function deploy(plan: PromotePlacement, { ports }: PromoteContext, facts: PromoteFacts): Promise<Running> {
  const { artifact, digest, rules } = facts.gates
  const file = await ports.store.fetch(digest, ports.quarantine)
  const { slot } = plan
  return ports.slots.place({ artifact, environment: rules.environment, slot, digest, buildId: facts.buildId, file })
}

async function runSmoke(
  plan: PromotePlacement,
  { ports }: PromoteContext,
  facts: PromoteFacts,
  running: Running
): Promise<SmokeAnswer | undefined> {
  if (ports.smoke === undefined || running.url === undefined) return undefined
  const { digest, rules } = facts.gates
  return ports.smoke.check({ baseUrl: running.url, digest, environment: rules.environment, slot: plan.slot })
}

async function recordSmoke(
  plan: PromotePlacement,
  context: PromoteContext,
  facts: PromoteFacts,
  smoke: SmokeAnswer
): Promise<void> {
  const { verdict, passed, failed } = smoke
  const data = { suite: context.policy.smoke.suite ?? '', verdict, passed, failed, slot: plan.slot }
  const event = draft(context, facts, 'smoke.recorded', `${plan.deployment}/smoke/${context.run.job}`, data)
  await context.ports.ledger.append(() => ({ events: [event] }))
}

async function recordStaged(plan: PromotePlacement, context: PromoteContext, facts: PromoteFacts): Promise<void> {
  const { lock, expiresAt } = lockOf(plan, context, facts)
  const { deployment, slot, generation } = plan
  const data = { deployment, slot, generation, buildId: facts.buildId, lock, expiresAt, job: context.run.job }
  const event = draft(context, facts, 'deployment.staged', `${deployment}/staged`, data)
  await context.ports.ledger.append(() => ({ events: [event] }))
}

async function recordCompleted(
  plan: PromotePlacement,
  context: PromoteContext,
  facts: PromoteFacts,
  fence: number
): Promise<void> {
  const { ports, run } = context
  const { digest, artifact, rules, target } = facts.gates
  const { deployment, slot, generation } = plan
  const previous = target?.live?.digest ?? null
  const statement = deploymentStatement({
    subject: { name: artifact, digest },
    environment: rules.environment,
    slot,
    action: 'deploy',
    previous,
    runUrl: run.runUrl ?? '',
    actor: run.actor.login,
    time: ports.clock.now().toISOString()
  })
  const sealed = await sealStatement(ports.signer, statement)
  await ports.router?.finalize(slot, fence)
  const completed = { deployment, slot, generation, buildId: facts.buildId, previous, bundle: sealed.digest }
  await ports.ledger.append(() => ({
    events: [
      draft(context, facts, 'deployment.completed', `${deployment}/completed`, {
        ...completed,
        action: 'deploy',
        job: run.job
      }),
      lockRelease(plan, context, facts)
    ],
    records: [{ digest, lines: [sealed.line] }]
  }))
}

async function recordFailed(
  plan: PromotePlacement,
  context: PromoteContext,
  facts: PromoteFacts,
  smoke: SmokeAnswer
): Promise<void> {
  const detail = smoke.lines.join('\n').slice(0, 2000)
  const data = { deployment: plan.deployment, slot: plan.slot, code: 'smoke-failed', detail }
  await context.ports.ledger.append(() => ({
    events: [
      draft(context, facts, 'deployment.failed', `${plan.deployment}/failed`, data),
      lockRelease(plan, context, facts)
    ]
  }))
}

function lockOf(plan: PromotePlacement, context: PromoteContext, facts: PromoteFacts) {
  const expiresAt = new Date(facts.gates.now.getTime() + facts.lockMs).toISOString()
  return { lock: plan.deployment, owner: context.run.job, expiresAt }
}

function lockRelease(plan: PromotePlacement, context: PromoteContext, facts: PromoteFacts): EventDraft {
  const data = { lock: plan.deployment, owner: context.run.job }
  return draft(context, facts, 'lock.released', `${plan.deployment}/lock-released`, data)
}

function draft<Kind extends EventDraft['kind']>(
  context: PromoteContext,
  facts: PromoteFacts,
  kind: Kind,
  key: string,
  data: Extract<EventDraft, { readonly kind: Kind }>['data']
): EventDraft {
  const { artifact, digest, rules } = facts.gates
  const time = context.ports.clock.now().toISOString()
  const subject = { artifact, digest, environment: rules.environment }
  return {
    kind,
    key: `${artifact}/${key}`,
    time,
    actor: context.run.actor,
    subject,
    causes: [],
    data,
    policy: null
  } as EventDraft
}
