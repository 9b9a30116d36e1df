import { runAction } from '../../src/hosts/actions.ts'
import { SmokeTestInputs } from '../../src/operations/smoke-test/inputs.ts'

/** Shows that what answers is what was promoted, and that it works. */
export async function main(): Promise<void> {
  await runAction({
    Inputs: SmokeTestInputs,
    load: async () => (await import('../../src/wiring/smoke-test.ts')).smokeTestDoor
  })
}
