import type { Decision } from '../../domain/judge/decide.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { BluegreenContext } from './context.ts'
import type { BluegreenFacts } from './observe.ts'
import type { Steering, SteeringStep } from './plan.ts'
import type { Shifted, Target } from './shift.ts'
import { greenWeight } from './watch.ts'

type Advance = Extract<SteeringStep, { readonly kind: 'start' | 'tick' }>

/** What comes after a tick of an engine: its own verdict counts, and so does anything bad that we see beside it. */
export function followEngine(decision: Decision, facts: BluegreenFacts, steering: Steering): SteeringStep {
  const { healthFailures, router, weight } = steering.watch
  const back = (reason: ReasonCode): SteeringStep => ({ ...steering, kind: 'rollback', reason })
  if ((healthFailures ?? 0) >= facts.settings.alarms.health) return back('health-failed')
  if (decision.action === 'rollback') return back(decision.reason as ReasonCode)
  const tick = { ...steering, kind: 'tick', weight } as const
  // A run that died after it had made green live, and before the ledger had it.
  if (router.blue === steering.staged.slot) return { ...steering, kind: 'complete', weight: 1 }
  switch (router.engine?.phase) {
    case 'moving':
      return tick
    case 'done':
      return { ...steering, kind: 'complete', weight: 1 }
    case 'paused':
      return goesOn(decision, facts, steering) ? { ...tick, engine: 'resume' } : { ...tick, held: 'engine-paused' }
    case 'idle':
      // A run that died before it gave green is not an engine that was given something else.
      return wasGiven(facts) ? back('engine-failed') : { ...tick, engine: 'hand-over' }
    default:
      return back('engine-failed')
  }
}

function wasGiven({ events }: BluegreenFacts): boolean {
  return events.some(({ kind }) => kind === 'rollout.shifted')
}

/** True when the profile would give green more by now; at its end, when the judge or the policy lets it. */
function goesOn(decision: Decision, { router, settings }: BluegreenFacts, { watch }: Steering): boolean {
  if (router.engine?.pauses !== 'judge' || (watch.healthFailures ?? 0) > 0) return false
  switch (decision.action) {
    case 'complete':
      return true
    case 'inconclusive':
      return watch.seesNothing || settings.onInconclusive === 'promote'
    default:
      return (decision.weight ?? 0) > watch.weight
  }
}

/** Tells the engine what the plan says, and reads what weight it has given green. */
export async function tellEngine(
  { ports }: BluegreenContext,
  { engine }: Pick<Advance, 'engine'>,
  { slot, fence, blue }: Pick<Target, 'slot' | 'fence'> & { readonly blue: Target['slot'] }
): Promise<Shifted> {
  const began = ports.clock.now().getTime()
  if (engine === 'hand-over') await ports.router.set({ blue, green: slot, weight: 1, fence, leaseMs: null })
  if (engine === 'resume') await ports.router.resume?.(fence)
  const weight = greenWeight(await ports.router.read(), slot)
  return { weight, shiftMs: ports.clock.now().getTime() - began }
}
