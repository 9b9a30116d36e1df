import type { Context } from '../../operation.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { CopyInputs, CopyPorts } from './inputs.ts'
import type { CopyFacts } from './observe.ts'
import type { CopyPlan } from './plan.ts'

export function apply(
  _: CopyPlan,
  { ports }: Context<CopyInputs, CopyPorts>,
  { source, destination }: CopyFacts
): Promise<Copied> {
  return ports.copies.copy(source, destination)
}
