import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { DecidedBack } from '../../ports/trace-log.ts'
import type { BluegreenContext } from './context.ts'
import type { BluegreenFacts } from './observe.ts'
import type { Watch } from './watch.ts'

/** That green goes back, for a reason that nobody might find again. */
export function decisionOf(
  { reason, watch }: { readonly reason: ReasonCode; readonly watch: Watch },
  { ports }: BluegreenContext,
  facts: BluegreenFacts
): DecidedBack {
  return { reason, weight: exposedWeight(facts, watch), at: ports.clock.now().toISOString() }
}

/**
 * Green's fraction, or the last that it had: a lease that lapsed or a run that died after it had moved the traffic
 * leaves a router that says nothing of what users went through.
 */
function exposedWeight({ environment }: BluegreenFacts, { weight, lines }: Watch): number {
  return weight > 0 ? weight : Math.max(environment?.rollout?.weight ?? 0, lines.at(-1)?.weight ?? 0)
}

/** Keeps what was decided before anything is done; that it cannot be kept stops nobody from going back. */
export async function keepDecision({ ports }: BluegreenContext, trace: string, decided: DecidedBack): Promise<void> {
  await ports.trace.decide(trace, decided).catch(() => undefined)
}
