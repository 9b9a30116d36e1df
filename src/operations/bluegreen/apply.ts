import { sealStatement } from '../../domain/evidence/seal.ts'
import { deploymentStatement } from '../../domain/evidence/statements.ts'
import { Failure } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import { draftsFor } from './drafts.ts'
import { harmedSoFar, requestsSoFar } from './harmed.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenFacts } from './observe.ts'
import type { BluegreenStep } from './plan.ts'
import type { BluegreenPorts } from './ports.ts'

type BluegreenContext = Context<BluegreenInputs, BluegreenPorts>

export interface Shifted {
  /** Green's weight as the router answered it. */
  readonly weight: number
  /** From the decision until the weights were read back, in milliseconds. */
  readonly shiftMs: number
}

/** Carries one decision out. Traffic first, then the ledger: users come before bookkeeping. */
export async function apply(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  switch (plan.kind) {
    case 'start':
      return start(plan, context, facts)
    case 'tick':
      return tick(plan, context, facts)
    case 'complete':
      return complete(plan, context, facts)
    case 'rollback':
      return rollBack(plan, context, facts)
    case 'hold':
      return hold(plan, context, facts)
  }
}

async function start(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  const { ports } = context
  const { settings, environment } = facts
  const live = environment?.live
  const history = live === undefined ? null : await ports.metrics.history(live.slot, settings.historyMs)
  const { tickMs, plannedTicks } = settings
  const boundsMs = [...ports.metrics.capabilities().boundsMs]
  const counts = history && { ...history, latency: [...history.latency] }
  const header = {
    trace: 1 as const,
    tickSeconds: tickMs / 1000,
    plannedTicks,
    boundsMs,
    history: counts,
    ...settings.header
  }
  const drafts = draftsFor(plan, context, facts)
  await ports.ledger.append(() => ({ events: [drafts.started()] }))
  await ports.trace.start(plan.staged.deployment, header, await ports.metrics.read())
  const shifted = await shift(plan, context, facts)
  await ports.ledger.append(() => ({ events: [drafts.shifted(shifted.weight, 0)] }))
  await ports.clock.sleep(tickMs)
  return shifted
}

async function tick(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  await appendLine(plan, context, facts)
  const shifted = await shift(plan, context, facts)
  if (facts.router?.weight !== plan.weight) {
    const elapsedMs = (facts.trace?.lines.at(-1)?.t ?? 0) * 1000
    const event = draftsFor(plan, context, facts).shifted(shifted.weight, elapsedMs)
    await context.ports.ledger.append(() => ({ events: [event] }))
  }
  await context.ports.clock.sleep(facts.settings.tickMs)
  return shifted
}

async function complete(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  const { ports, run, inputs } = context
  await appendLine(plan, context, facts)
  const shifted = await shift(plan, context, facts)
  const { staged } = plan
  await ports.router.finalize(staged.slot, staged.seq)
  const statement = deploymentStatement({
    subject: { name: facts.artifact, digest: staged.digest },
    environment: inputs.environment,
    slot: staged.slot,
    action: 'deploy',
    previous: facts.environment?.live?.digest ?? null,
    runUrl: run.runUrl ?? '',
    actor: run.actor.login,
    time: ports.clock.now().toISOString()
  })
  const sealed = await sealStatement(ports.signer, statement)
  const drafts = draftsFor(plan, context, facts)
  await ports.ledger.append(() => ({
    events: [drafts.completed(requestsSoFar(facts), sealed.digest), drafts.lockReleased()],
    records: [{ digest: staged.digest, lines: [sealed.line] }]
  }))
  return shifted
}

async function rollBack(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  const { ports } = context
  const detectedAt = ports.clock.now()
  const shifted = await shift(plan, context, facts)
  await appendLine(plan, context, facts)
  const drafts = draftsFor(plan, context, facts)
  await ports.ledger.append(view => ({
    events: [
      drafts.rolledBack({ detectedAt, shiftMs: shifted.shiftMs, harmed: harmedSoFar(facts) }),
      drafts.lockReleased(),
      drafts.incidentOpened(view)
    ]
  }))
  return shifted
}

async function hold(plan: BluegreenStep, context: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  await appendLine(plan, context, facts)
  const shifted = await shift(plan, context, facts)
  const event = draftsFor(plan, context, facts).held()
  await context.ports.ledger.append(() => ({ events: [event] }))
  return shifted
}

async function appendLine(plan: BluegreenStep, { ports }: BluegreenContext, facts: BluegreenFacts): Promise<void> {
  const line = facts.trace?.lines.at(-1)
  if (line !== undefined) await ports.trace.append(plan.staged.deployment, line)
}

/** Sets the weights and believes only what the router answers afterwards. */
async function shift(plan: BluegreenStep, { ports }: BluegreenContext, facts: BluegreenFacts): Promise<Shifted> {
  const { staged, weight } = plan
  const green = staged.slot
  const blue = facts.environment?.live?.slot ?? (green === 'a' ? 'b' : 'a')
  const began = ports.clock.now().getTime()
  const leaseMs = weight > 0 && ports.router.capabilities().lease ? facts.settings.leaseMs : null
  await ports.router.set({ blue, green, weight, fence: staged.seq, leaseMs })
  const seen = await ports.router.read()
  const shiftMs = ports.clock.now().getTime() - began
  const { granularity } = ports.router.capabilities()
  if (seen.green === green && Math.abs(seen.weight - weight) <= granularity) return { weight: seen.weight, shiftMs }
  const message = `the router was told ${weight} for slot ${green} and answers ${seen.weight} for slot ${seen.green}`
  throw new Failure({ kind: 'unavailable', code: 'router-lied', message })
}
