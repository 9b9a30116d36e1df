import { Failure } from '../../domain/failure.ts'
import { isHeld, placeInLine } from '../../domain/ledger/lock.ts'
import { environmentKey, foldLedger, type HeldLock } from '../../domain/ledger/state.ts'
import type { PromoteContext } from './context.ts'
import { aboutOf, drafter } from './drafts.ts'
import type { PromotionFacts } from './facts.ts'

/** Who is at work, and how many have to go first. */
export interface Queued {
  readonly owner: string
  /** 1 is next. */
  readonly place: number
}

/** Puts this job in line behind the lock that somebody else holds, once; undefined when the lock is free meanwhile. */
export async function takePlace(context: PromoteContext, facts: PromotionFacts): Promise<Queued | undefined> {
  const { ports, run } = context
  const draft = drafter(context, aboutOf(facts))
  let held: HeldLock | undefined
  await ports.ledger.append(view => {
    const { artifact, rules } = facts.gates
    const { lock } = foldLedger(view.events).environments.get(environmentKey(artifact, rules.environment)) ?? {}
    held = isHeld(lock, ports.clock.now().getTime()) && lock.owner !== run.job ? lock : undefined
    if (held === undefined) return { events: [] }
    const data = { lock: held.lock, owner: run.job }
    return { events: [draft('lock.requested', `${held.lock}/requested/${held.fence}/${run.job}`, data)] }
  })
  return held && queuedBehind(held, run.job)
}

export function queuedBehind(lock: HeldLock, job: string): Queued {
  return { owner: lock.owner, place: placeInLine(lock, job) }
}

/** Says so to whoever lost the race for the lock. */
export async function tellPlace(thrown: unknown, context: PromoteContext, facts: PromotionFacts): Promise<unknown> {
  if (!(thrown instanceof Failure) || thrown.code !== 'lock-held') return thrown
  const queued = await takePlace(context, facts)
  const { kind, code, hint } = thrown
  const place = queued === undefined ? 'and is free again by now' : placeText(queued)
  return new Failure({ kind, code, message: `${thrown.message}; ${place}`, hint, cause: thrown })
}

export function placeText({ owner, place }: Queued): string {
  return `place ${place} in line behind ${owner}`
}
