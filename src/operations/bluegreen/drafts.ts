import type { Digest } from '../../domain/digest.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { LedgerView } from '../../ports/ledger.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenFacts } from './observe.ts'
import type { BluegreenStep } from './plan.ts'
import type { BluegreenPorts } from './ports.ts'

/** The events that one step may append, each under a key that makes appending it again harmless. */
export function draftsFor(
  plan: BluegreenStep,
  { ports, run, inputs }: Context<BluegreenInputs, BluegreenPorts>,
  facts: BluegreenFacts
) {
  const { staged, judge } = plan
  const { deployment, slot, generation, buildId } = staged
  const { settings, artifact } = facts
  const now = ports.clock.now()
  const reason = 'reason' in plan ? plan.reason : ''
  const previous = facts.environment?.live?.digest ?? null
  const later = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()

  const draft = <Kind extends EventDraft['kind']>(
    kind: Kind,
    key: string,
    data: Extract<EventDraft, { kind: Kind }>['data']
  ) =>
    ({
      kind,
      key: `${artifact}/${deployment}/${key}`,
      time: now.toISOString(),
      actor: run.actor,
      subject: { artifact, digest: staged.digest, environment: inputs.environment },
      causes: [staged.seq],
      data,
      policy: null
    }) as EventDraft

  return {
    started: () => {
      const { profileName: profile, plannedTicks, tickMs } = settings
      const data = {
        deployment,
        rollout: deployment,
        slot,
        generation,
        profile,
        rule: 'sequential',
        plannedTicks,
        tickMs
      }
      return draft('rollout.started', 'started', data)
    },
    shifted: (weight: number, elapsedMs: number) =>
      draft('rollout.shifted', `shifted/${weight}`, { deployment, weight, elapsedMs, evidence: judge?.wealth ?? 1 }),
    completed: (requests: number, bundle: Digest) => {
      const retainUntil = later(settings.retainMs)
      const data = { deployment, slot, generation, buildId, previous, requests, bundle, retainUntil, job: run.job }
      return draft('rollout.completed', 'completed', data)
    },
    rolledBack: (seen: { readonly detectedAt: Date; readonly shiftMs: number; readonly harmed: number }) =>
      draft('rollout.rolled-back', 'rolled-back', {
        deployment,
        slot,
        reason,
        weight: facts.router?.weight ?? 0,
        detectedAt: seen.detectedAt.toISOString(),
        rollbackMs: seen.shiftMs,
        harmed: seen.harmed,
        evidence: judge?.wealth ?? 1,
        summary: `green in slot ${slot} was rolled back: ${reason}`,
        holdUntil: later(settings.holdMs)
      }),
    held: () => draft('rollout.held', 'held', { deployment, slot, reason, weight: plan.weight }),
    lockReleased: () => draft('lock.released', 'lock-released', { lock: staged.lock, owner: run.job }),
    incidentOpened: (view: LedgerView) => {
      const incident = `INC-${foldLedger(view.events).incidents.length + 1}`
      const severity = (facts.router?.weight ?? 0) < 0.1 ? ('P2' as const) : ('P1' as const)
      const title = `Rolled back ${buildId} in ${inputs.environment}`
      return draft('incident.opened', 'incident', { incident, severity, title, deployment, detail: reason })
    }
  }
}
