import type { BluegreenContext } from './context.ts'
import { type RolloutSettings, rolloutSettings } from './settings.ts'
import { readStanding, type Standing } from './standing.ts'
import { settleHealth, waitForTurn } from './wait.ts'
import { readWatch, type Watch } from './watch.ts'

export interface BluegreenFacts extends Standing {
  readonly now: Date
  readonly settings: RolloutSettings
  readonly location: string
  /** Somebody asked this run to end. */
  readonly interrupted: boolean
  /** Present once this run holds the lock. */
  readonly watch: Watch | undefined
}

/**
 * Waits until there is something to decide, then reads. Position and evidence come from the ledger, the router and
 * the trace, never from memory, so a rerun continues; and the lock is read anew right before a weight is written.
 */
export async function observe(context: BluegreenContext): Promise<BluegreenFacts> {
  const { inputs, ports, policy } = context
  const settings = rolloutSettings(policy, inputs)
  const before = await readStanding(context)
  const slot = before.environment?.staged?.slot
  const steers = slot !== undefined && before.lock === 'mine' && before.started
  if (steers && inputs.mode === 'run') await waitForTurn(context, settings, slot)
  if (steers && inputs.mode === 'step') await settleHealth(context, settings, slot)
  const standing = steers ? endedByOthers(before, await readStanding(context)) : before
  const staged = standing.lock === 'mine' ? standing.environment?.staged : undefined
  return {
    ...standing,
    settings,
    watch: staged && (await readWatch(context, settings, standing, staged)),
    now: ports.clock.now(),
    location: ports.ledger.location,
    interrupted: context.signal?.aborted === true
  }
}

/** What was ours to steer a moment ago and is staged no longer was ended by somebody else. */
function endedByOthers(before: Standing, now: Standing): Standing {
  const gone = now.environment?.staged?.deployment !== before.environment?.staged?.deployment
  return gone ? { ...now, lock: 'lost' } : now
}
