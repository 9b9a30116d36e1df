import { runAction } from '../../src/hosts/actions.ts'
import { DependencyTriageInputs } from '../../src/operations/dependency-triage/inputs.ts'

/** Decides a dependency update by its diff: merges what is proven, and puts a clock on the rest. */
export async function main(): Promise<void> {
  await runAction({
    Inputs: DependencyTriageInputs,
    load: async () => (await import('../../src/wiring/dependency-triage.ts')).dependencyTriageDoor
  })
}
