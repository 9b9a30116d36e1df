import { runAction } from '../../src/hosts/actions.ts'
import { PromoteInputs } from '../../src/operations/promote/inputs.ts'

/** Moves one digest to the next environment, or says exactly why not. */
export async function main(): Promise<void> {
  await runAction({
    Inputs: PromoteInputs,
    load: async () => (await import('../../src/wiring/promote.ts')).promoteDoor
  })
}
