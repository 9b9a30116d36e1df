import { runAction } from '../../src/hosts/actions.ts'
import { BluegreenInputs } from '../../src/operations/bluegreen/inputs.ts'

/** Shifts traffic step by step, judges, and goes back at once when green is worse. */
export async function main(): Promise<void> {
  await runAction({
    Inputs: BluegreenInputs,
    load: async () => (await import('../../src/wiring/bluegreen.ts')).bluegreenDoor
  })
}
