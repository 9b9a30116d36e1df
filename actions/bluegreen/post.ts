import { runAfterwards } from '../../src/hosts/actions.ts'
import { BluegreenInputs } from '../../src/operations/bluegreen/inputs.ts'

/** Goes back to blue when the step did not come to its end: the job was cancelled, or its process died. */
export async function main(): Promise<void> {
  await runAfterwards({
    Inputs: BluegreenInputs,
    load: async () => (await import('../../src/wiring/bluegreen.ts')).bluegreenDoor
  })
}
