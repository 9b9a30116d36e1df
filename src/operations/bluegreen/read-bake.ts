import { otherSlot } from '../../domain/slot.ts'
import { type Bake, bakeTrace } from './bake.ts'
import type { BluegreenContext } from './context.ts'
import type { RolloutSettings } from './settings.ts'
import type { Standing } from './standing.ts'
import { settleHealth, waitForTurn } from './wait.ts'
import { linesOf, openingHeader, readMetrics } from './watch.ts'

/**
 * Reads how a rollout does that was completed a moment ago. Undefined when there is nothing to bake, when the time is
 * over, or when the version before is no longer there to go back to.
 */
export async function readBake(
  context: BluegreenContext,
  settings: RolloutSettings,
  standing: Standing
): Promise<Bake | undefined> {
  const { ports, inputs, signal } = context
  const { environment, completed } = standing
  const live = environment?.live
  if (live === undefined || completed === undefined || environment?.staged !== undefined) return undefined
  if (settings.adaptive !== undefined || settings.onFailure === 'hold') return undefined
  // What an engine has brought out it watches by itself, and leaves nothing beside it.
  if (ports.router.capabilities().engine !== undefined) return undefined
  const previous = environment?.completed.findLast(placed => placed.slot !== live.slot)
  const kept = environment?.held.some(({ slot, digest }) => slot === previous?.slot && digest === previous.digest)
  const endsAt = Date.parse(completed.time) + settings.bakeMs
  const leftMs = () => endsAt - ports.clock.now().getTime()
  if (previous === undefined || !kept) return undefined

  const recorded = await ports.trace.read(bakeTrace(live))
  // A decision is carried out however late somebody comes to do it.
  const decided = recorded?.decided !== undefined
  if (!decided && leftMs() <= 0) return undefined
  if (recorded !== undefined && !decided && inputs.mode === 'run') await waitForTurn(context, settings, live.slot)
  if (inputs.mode === 'step' && !signal?.aborted) await settleHealth(context, settings, live.slot)
  const [sample, healthFailures] = await Promise.all([
    readMetrics(context, recorded?.base),
    ports.health.failures(live.slot)
  ])
  const told = { sample, healthFailures }
  if (recorded === undefined) {
    const header = await openingHeader(context, settings, otherSlot(live.slot))
    const watch = { ...told, header, recorded: false, lines: [], fresh: undefined, staleMs: 0 }
    return { live, previous, leftMs: leftMs(), watch }
  }
  const watch = { ...told, recorded: true, ...linesOf(recorded, sample, live.slot, 1, 0) }
  return { live, previous, leftMs: leftMs(), watch }
}
