import { runAction } from '../../src/hosts/actions.ts'
import { Inputs } from '../../src/operations/build-provenance/inputs.ts'

/** Runs the build once, and proves what it made. */
export async function main(): Promise<void> {
  await runAction({
    Inputs: Inputs,
    load: async () => (await import('../../src/wiring/build-provenance.ts')).buildProvenanceDoor
  })
}
