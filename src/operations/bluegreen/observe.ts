import type { TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import { type EnvironmentState, environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import { otherSlot } from '../../domain/slot.ts'
import type { Context } from '../../operation.ts'
import type { RouterState } from '../../ports/router.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenPorts } from './ports.ts'
import { type RolloutSettings, rolloutSettings } from './settings.ts'
import { nextLine } from './tick.ts'

export interface BluegreenFacts {
  readonly now: Date
  readonly artifact: string
  readonly environment: EnvironmentState | undefined
  readonly settings: RolloutSettings
  /** What was judged so far, and the tick that has just ended; absent before the start. */
  readonly trace: { readonly header: TraceHeader; readonly lines: readonly TraceLine[] } | undefined
  /** The weight that the router holds; absent before the start. */
  readonly router: RouterState | undefined
  readonly location: string
}

/** Position and evidence come from the ledger, the router and the trace, never from memory: a rerun continues. */
export async function observe(context: Context<BluegreenInputs, BluegreenPorts>): Promise<BluegreenFacts> {
  const { inputs, ports, policy } = context
  const artifact = policy.artifact.name ?? 'artifact'
  const settings = rolloutSettings(policy, inputs)
  const state = foldLedger((await ports.ledger.read()).events)
  const environment = state.environments.get(environmentKey(artifact, inputs.environment))
  const base = { now: ports.clock.now(), artifact, environment, settings, location: ports.ledger.location }
  const staged = environment?.staged
  const recorded = staged && (await ports.trace.read(staged.deployment))
  if (staged === undefined || recorded === undefined) return { ...base, trace: undefined, router: undefined }

  const [sample, router] = await Promise.all([ports.metrics.read(), ports.router.read()])
  const roles = { blue: otherSlot(staged.slot), green: staged.slot }
  const line = nextLine(recorded, sample, roles, router.weight)
  const lines = line === undefined ? recorded.lines : [...recorded.lines, line]
  return { ...base, trace: { header: recorded.header, lines }, router }
}
