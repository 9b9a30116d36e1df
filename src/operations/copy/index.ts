import type { Operation } from '../../operation.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import { apply } from './apply.ts'
import { CopyInputs, type CopyPorts } from './inputs.ts'
import { type CopyFacts, observe } from './observe.ts'
import { type CopyPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Copies an artifact by digest between stores, with everything that refers to it. */
export const copy: Operation<CopyInputs, CopyPorts, CopyFacts, CopyPlan, Copied> = {
  name: 'copy',
  Inputs: CopyInputs,
  observe,
  plan,
  apply,
  report
}
