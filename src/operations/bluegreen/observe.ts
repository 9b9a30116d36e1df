import { Failure } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { RouterCapabilities } from '../../ports/router.ts'
import type { Bake } from './bake.ts'
import type { BluegreenContext } from './context.ts'
import { type Outlook, readOutlook } from './outlook.ts'
import { readBake } from './read-bake.ts'
import { type RolloutSettings, rolloutSettings } from './settings.ts'
import { readStanding, type Standing } from './standing.ts'
import { settleHealth, waitForTurn } from './wait.ts'
import { readWatch, type Watch } from './watch.ts'

export interface BluegreenFacts extends Standing {
  readonly now: Date
  readonly settings: RolloutSettings
  readonly location: string
  /** What the router says that it can do. */
  readonly router: RouterCapabilities
  /** Somebody asked this run to end. */
  readonly interrupted: boolean
  /** An earlier turn of this run has found out how things stand. */
  readonly resumed: boolean
  /** Present once this run holds the lock. */
  readonly watch: Watch | undefined
  /** Present while a completed rollout is still watched. */
  readonly bake: Bake | undefined
  /** What the router serves, while nothing is staged and nothing bakes; undefined where it does not answer. */
  readonly serving?: Slot | undefined
  /** Present before traffic moves. */
  readonly outlook?: Outlook | undefined
  /** Why nothing could be found out in this turn; the other facts are those of the turn before. */
  readonly lost?: Failure | undefined
}

/**
 * Waits until there is something to decide, then reads. Position and evidence come from the ledger, the router and
 * the trace, never from memory, so a rerun continues; and the lock is read anew right before a weight is written.
 */
export async function observe(context: BluegreenContext, before?: BluegreenFacts): Promise<BluegreenFacts> {
  try {
    return await look(context, before)
  } catch (thrown) {
    if (before?.watch === undefined || !leavesTrafficAlone(thrown, context, before.settings)) throw thrown
    return { ...before, resumed: true, lost: thrown, now: context.ports.clock.now() }
  }
}

/** True when nobody can steer any more and no lease brings the traffic back by itself. */
export function leavesTrafficAlone(
  thrown: unknown,
  { ports }: BluegreenContext,
  { onFailure }: RolloutSettings
): thrown is Failure {
  // A conflict is not here: whoever has the lock then steers.
  const lost = thrown instanceof Failure && (thrown.kind === 'unavailable' || thrown.kind === 'usage')
  // An engine has its own analysis, and goes on with it.
  const { lease, engine } = ports.router.capabilities()
  return lost && !lease && engine === undefined && onFailure === 'rollback'
}

async function look(context: BluegreenContext, before: BluegreenFacts | undefined): Promise<BluegreenFacts> {
  const { inputs, ports, policy } = context
  const settings = rolloutSettings(policy, inputs)
  // Whoever steered a turn ago looks again behind the wait, so there is no need to look before it as well.
  const known = before !== undefined && isSteering(before) ? before : await readStanding(context)
  const slot = known.environment?.staged?.slot
  const steers = slot !== undefined && isSteering(known)
  if (steers && inputs.mode === 'run') await waitForTurn(context, settings, slot)
  if (steers && inputs.mode === 'step') await settleHealth(context, settings, slot)
  const standing = steers ? endedByOthers(known, await readStanding(context), context.run.job) : known
  const waiting = standing.started ? undefined : standing.environment?.staged
  const staged = standing.lock === 'mine' ? standing.environment?.staged : undefined
  const bake = await readBake(context, settings, standing)
  return {
    ...standing,
    settings,
    resumed: before !== undefined,
    bake,
    serving: (bake ?? standing.environment?.staged) ? undefined : await readServing(context, standing),
    outlook: waiting && (await readOutlook(context, settings, waiting.slot)),
    watch: staged && (await readWatch(context, settings, { standing, staged, before: before?.watch })),
    now: ports.clock.now(),
    location: ports.ledger.location,
    router: ports.router.capabilities(),
    interrupted: context.signal?.aborted === true
  }
}

/** A router that is away moves no traffic; where it answers, it must not contradict the ledger. */
async function readServing({ ports }: BluegreenContext, { environment }: Standing): Promise<Slot | undefined> {
  if (environment?.live === undefined) return undefined
  try {
    const { blue, green, weight } = await ports.router.read()
    return weight > 0.5 ? green : blue
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind === 'unavailable') return undefined
    throw thrown
  }
}

function isSteering({ environment, lock, started }: Standing): boolean {
  return environment?.staged !== undefined && lock === 'mine' && started
}

/** What was ours to steer a moment ago and is staged no longer was ended by somebody else, unless we completed it. */
function endedByOthers(before: Standing, now: Standing, job: string): Standing {
  const gone = now.environment?.staged?.deployment !== before.environment?.staged?.deployment
  const isOurs =
    now.completed?.data.job === job && now.completed.data.deployment === before.environment?.staged?.deployment
  return gone && !isOurs ? { ...now, lock: 'lost' } : now
}
