import { runAction } from '../../src/hosts/actions.ts'
import { OpsInputs } from '../../src/operations/ops/inputs.ts'

/** Runs a verb of `sluice ops`, or follows the command in a comment. */
export async function main(): Promise<void> {
  await runAction({
    Inputs: OpsInputs,
    load: async () => (await import('../../src/wiring/ops-action.ts')).opsActionDoor
  })
}
