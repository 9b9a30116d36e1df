import type { EventKind, EventOf, LedgerEvent } from './event.ts'
import type { Deployment, EnvironmentState, LedgerState, Placed, Smoke } from './state.ts'

type Folds = {
  readonly [Kind in EventKind]?: (here: EnvironmentState, event: EventOf<Kind>, state: LedgerState) => void
}

const folds: Folds = {
  'deployment.staged': stage,
  'deployment.completed': complete,
  'deployment.failed': fail,
  'rollout.started': startRollout,
  'rollout.shifted': (here, event) => {
    const { deployment, weight, elapsedMs, evidence } = event.data
    if (here.rollout?.deployment !== deployment) return
    const { held: _, ...moving } = here.rollout
    here.rollout = { ...moving, weight, elapsedMs, evidence }
  },
  'rollout.held': (here, event) => {
    const { deployment, reason, weight } = event.data
    if (here.rollout?.deployment === deployment) here.rollout = { ...here.rollout, weight, held: reason }
  },
  'rollout.completed': completeRollout,
  'rollout.rolled-back': rollBack,
  'rollout.aborted': (here, event, state) => {
    leave(here, event.data.deployment)
    close(state, event, 'aborted', event.data.reason)
  },
  'slot.released': (here, event) => {
    here.held = here.held.filter(held => held.slot !== event.data.slot)
  },
  'smoke.recorded': (here, event) => {
    const { digest } = event.subject
    const { suite, verdict, passed, failed, slot, bundle } = event.data
    if (digest === undefined) return
    const recoveredAt = recovery(here.smoke.get(digest), verdict, event.time)
    const seen = { suite, verdict, passed, failed, slot, bundle, time: event.time, seq: event.seq }
    here.smoke.set(digest, { ...seen, recoveredAt })
  }
}

/** Keeps what is live, staged, shifting and held in one environment, and the list of all deployments. */
export function foldDeployment(state: LedgerState, here: EnvironmentState, event: LedgerEvent): void {
  const fold = folds[event.kind] as
    | ((here: EnvironmentState, event: LedgerEvent, state: LedgerState) => void)
    | undefined
  fold?.(here, event, state)
}

function stage(here: EnvironmentState, event: EventOf<'deployment.staged'>, state: LedgerState): void {
  const { digest } = event.subject
  if (digest === undefined) return
  const { seq } = event
  const { deployment, slot, generation, buildId, url, job, run } = event.data
  const { lock, expiresAt } = event.data
  here.staged = { digest, deployment, slot, generation, buildId, lock, expiresAt, url, job, run, seq }
  here.held = here.held.filter(held => held.slot !== slot)
  const { artifact, environment } = here
  const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation }
  state.deployments.push({ ...placed, status: 'staged', stagedAt: event.time })
}

function fail(here: EnvironmentState, event: EventOf<'deployment.failed'>, state: LedgerState): void {
  const { digest } = event.subject
  const { deployment, slot, code, generation = 0, buildId = '' } = event.data
  leave(here, deployment)
  if (digest !== undefined && !isListed(state, deployment)) {
    const { artifact, environment } = here
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation }
    state.deployments.push({ ...placed, status: 'failed', stagedAt: event.time })
  }
  close(state, event, 'failed', code)
}

/** Looks from the newest, for that is where a deployment is that something happens to. */
function isListed({ deployments }: LedgerState, id: string): boolean {
  return deployments.findLast(known => known.id === id) !== undefined
}

/** A check that fails takes back what was proven before; the first that passes again starts the time anew. */
function recovery(before: Smoke | undefined, verdict: Smoke['verdict'], time: string): string | undefined {
  if (!isGood(verdict) || before === undefined) return undefined
  return isGood(before.verdict) ? before.recoveredAt : time
}

function isGood(verdict: Smoke['verdict']): boolean {
  return verdict === 'pass' || verdict === 'flaky-pass'
}

function complete(here: EnvironmentState, event: EventOf<'deployment.completed'>, state: LedgerState): void {
  const { digest } = event.subject
  if (digest === undefined) return
  const { deployment, slot, generation, buildId, url, job, run, action } = event.data
  if (action === 'rollback') retreat(here, event, state)
  if (!isListed(state, deployment)) {
    // A rollback may go to a slot that still runs the version, without staging anything.
    const { artifact, environment } = here
    const placed = { id: deployment, artifact, environment, digest, buildId, slot, generation }
    state.deployments.push({ ...placed, status: 'completed', stagedAt: event.time })
  }
  const back = action === 'rollback' ? { action } : {}
  place(here, { digest, deployment, slot, generation, buildId, url, job, run, since: event.time, ...back })
  close(state, event, 'completed')
}

/** A rollback disowns the version that was live: it is no longer a good one to go back to. */
function retreat(here: EnvironmentState, event: EventOf<'deployment.completed'>, state: LedgerState): void {
  const left = here.live
  if (left === undefined) return
  here.completed = here.completed.filter(placed => placed.deployment !== left.deployment)
  end(state, left.deployment, { status: 'rolled-back', endedAt: event.time, reason: 'rollback' })
}

function startRollout(here: EnvironmentState, event: EventOf<'rollout.started'>): void {
  const { digest } = event.subject
  if (digest === undefined) return
  const fence = here.lock?.fence ?? event.seq
  here.rollout = { ...event.data, digest, weight: 0, fence, startedAt: event.time, elapsedMs: 0 }
}

function completeRollout(here: EnvironmentState, event: EventOf<'rollout.completed'>, state: LedgerState): void {
  const { digest } = event.subject
  if (digest === undefined) return
  const { deployment, slot, generation, buildId, retainUntil, job } = event.data
  const staged = here.staged?.deployment === deployment ? here.staged : undefined
  const { live } = here
  if (live !== undefined && live.slot !== slot) {
    hold(here, { slot: live.slot, digest: live.digest, until: retainUntil, reason: 'previous' })
  }
  const { url, run } = staged ?? {}
  place(here, { digest, deployment, slot, generation, buildId, job, run, url, since: event.time })
  close(state, event, 'completed')
}

function rollBack(here: EnvironmentState, event: EventOf<'rollout.rolled-back'>, state: LedgerState): void {
  const { deployment, slot, reason, holdUntil } = event.data
  const digest = event.subject.digest ?? here.rollout?.digest
  leave(here, deployment)
  here.completed = here.completed.filter(placed => placed.deployment !== deployment)
  if (here.live?.deployment === deployment) liveAgain(here, slot)
  if (digest !== undefined) hold(here, { slot, digest, until: holdUntil, reason })
  close(state, event, 'rolled-back', reason)
}

/** After a completed rollout was taken back, what was live before it is live again. */
function liveAgain(here: EnvironmentState, left: Placed['slot']): void {
  const previous = here.completed.findLast(placed => placed.slot !== left)
  if (previous === undefined) return
  here.live = previous
  here.held = here.held.filter(held => held.slot !== previous.slot)
}

function hold(here: EnvironmentState, held: EnvironmentState['held'][number]): void {
  here.held = [...here.held.filter(other => other.slot !== held.slot), held]
}

function place(here: EnvironmentState, placed: Placed): void {
  here.live = placed
  here.completed.push(placed)
  here.held = here.held.filter(held => held.slot !== placed.slot)
  leave(here, placed.deployment)
}

function leave(here: EnvironmentState, deployment: string): void {
  if (here.staged?.deployment === deployment) delete here.staged
  if (here.rollout?.deployment === deployment) delete here.rollout
}

function close(
  state: LedgerState,
  event: { readonly time: string; readonly data: { readonly deployment: string } },
  status: Deployment['status'],
  reason?: string
): void {
  end(state, event.data.deployment, { status, endedAt: event.time, reason })
}

function end(state: LedgerState, id: string, changes: Partial<Deployment>): void {
  const index = state.deployments.findLastIndex(deployment => deployment.id === id)
  const deployment = state.deployments[index]
  if (deployment !== undefined) state.deployments[index] = { ...deployment, ...changes }
}
