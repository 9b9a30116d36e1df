import { conflict } from '../../domain/failure.ts'
import type { EventDraft } from '../../domain/ledger/event.ts'
import { isHeld } from '../../domain/ledger/lock.ts'
import { environmentKey, foldLedger, type Staged } from '../../domain/ledger/state.ts'
import type { LedgerView, RecordLines } from '../../ports/ledger.ts'
import type { BluegreenContext } from './context.ts'
import { aboutStaged, draft } from './drafts.ts'
import type { BluegreenFacts } from './observe.ts'
import { readStanding } from './standing.ts'

/**
 * Takes the staged deployment's lock over and returns the new fence: whoever held it before can steer no more.
 * Throws `conflict` when the deployment is no longer staged, or the lock belongs to another one.
 */
export async function takeLock(
  context: BluegreenContext,
  { artifact, settings }: BluegreenFacts,
  staged: Staged,
  lifeMs = settings.lockMs
): Promise<number> {
  const { ports, run, inputs } = context
  const now = ports.clock.now().getTime()
  const data = { lock: staged.lock, owner: run.job, expiresAt: new Date(now + lifeMs).toISOString() }
  const event = draft(context, aboutStaged(artifact, staged), { kind: 'lock.acquired', key: `lock/${run.job}`, data })
  const [taken] = await ports.ledger.append(view => {
    const here = foldLedger(view.events).environments.get(environmentKey(artifact, inputs.environment))
    if (here?.staged?.deployment !== staged.deployment) {
      throw conflict('lock-lost', `${staged.deployment} is no longer staged in ${inputs.environment}`)
    }
    if (here.lock !== undefined && here.lock.lock !== staged.lock && isHeld(here.lock, now)) {
      throw conflict('lock-held', `${here.lock.owner} holds the lock until ${here.lock.expiresAt}`)
    }
    return { events: [event] }
  })
  return taken?.seq ?? 0
}

/** The fence under which this run steers. */
export function fenceOf({ environment }: BluegreenFacts): number {
  return environment?.lock?.fence ?? 0
}

/** A third of the lock's life after the last time, its next renewal; nothing before. */
export function lockRenewal(context: BluegreenContext, facts: BluegreenFacts, staged: Staged): EventDraft[] {
  const { artifact, environment, settings, now } = facts
  const leftMs = Date.parse(environment?.lock?.expiresAt ?? '') - now.getTime()
  if (leftMs > (settings.lockMs * 2) / 3) return []
  const expiresAt = new Date(now.getTime() + settings.lockMs).toISOString()
  const data = { lock: staged.lock, owner: context.run.job, expiresAt }
  return [draft(context, aboutStaged(artifact, staged), { kind: 'lock.renewed', key: `lock/${expiresAt}`, data })]
}

export function lockRelease(context: BluegreenContext, artifact: string, staged: Staged): EventDraft {
  const data = { lock: staged.lock, owner: context.run.job }
  return draft(context, aboutStaged(artifact, staged), { kind: 'lock.released', key: 'lock-released', data })
}

/** Reads the lock anew. Throws `conflict` when somebody took over since this turn began. */
export async function confirmLock(context: BluegreenContext): Promise<void> {
  const { lock, environment } = await readStanding(context)
  if (lock === 'mine') return
  throw conflict('lock-lost', `${environment?.lock?.owner ?? 'somebody'} took the rollout over`)
}

/**
 * Makes an append that the ledger's own order decides: a fact of ours never follows somebody else's lock.
 * What is recorded already may be recorded again. Throws `conflict` with `lock-lost`.
 */
export function underFence(
  { inputs }: BluegreenContext,
  { artifact, fence }: { readonly artifact: string; readonly fence: number },
  draftsFor: (view: LedgerView) => readonly EventDraft[]
) {
  return (view: LedgerView): readonly EventDraft[] => {
    const lock = foldLedger(view.events).environments.get(environmentKey(artifact, inputs.environment))?.lock
    const drafts = draftsFor(view)
    const known = new Set(view.events.map(event => event.key))
    if (lock?.fence === fence || drafts.every(draft => known.has(draft.key))) return drafts
    throw conflict('lock-lost', `${lock?.owner ?? 'somebody'} took the rollout over`)
  }
}

/** Appends under this run's fence. */
export async function record(
  context: BluegreenContext,
  facts: BluegreenFacts,
  draftsFor: (view: LedgerView) => readonly EventDraft[],
  records: readonly RecordLines[] = []
): Promise<void> {
  const drafts = underFence(context, { artifact: facts.artifact, fence: fenceOf(facts) }, draftsFor)
  await context.ports.ledger.append(view => ({ events: drafts(view), records }))
}
