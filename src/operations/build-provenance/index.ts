import type { Operation } from '../../operation.ts'
import { apply, type Done } from './apply.ts'
import { Inputs } from './inputs.ts'
import { type Facts, observe } from './observe.ts'
import { type Plan, plan } from './plan.ts'
import type { Ports } from './ports.ts'
import { outputs, report } from './report.ts'

/** Runs the build once, and proves what it made. */
export const buildProvenance: Operation<Inputs, Ports, Facts, Plan, Done> = {
  name: 'build-provenance',
  Inputs,
  outputs,
  observe,
  plan,
  apply,
  report
}
