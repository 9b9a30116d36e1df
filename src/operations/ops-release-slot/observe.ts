import { environmentKey, foldLedger, type HeldSlot } from '../../domain/ledger/state.ts'
import type { Context } from '../../operation.ts'
import type { ReleaseSlotInputs, ReleaseSlotPorts } from './inputs.ts'

export interface ReleaseSlotFacts {
  readonly artifact: string
  readonly now: Date
  readonly held: readonly HeldSlot[]
  readonly location: string
}

/** Reads which slots are held. */
export async function observe({
  inputs,
  ports,
  policy
}: Context<ReleaseSlotInputs, ReleaseSlotPorts>): Promise<ReleaseSlotFacts> {
  const artifact = policy.artifact.name ?? 'artifact'
  const state = foldLedger((await ports.ledger.read()).events)
  const held = state.environments.get(environmentKey(artifact, inputs.environment))?.held ?? []
  return { artifact, now: ports.clock.now(), held, location: ports.ledger.location }
}
