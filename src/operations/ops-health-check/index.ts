import type { Operation } from '../../operation.ts'
import { apply, type EnvironmentHealth } from './apply.ts'
import { HealthCheckInputs } from './inputs.ts'
import { type HealthCheckFacts, type HealthPorts, observe } from './observe.ts'
import { type HealthCheckPlan, plan } from './plan.ts'
import { report } from './report.ts'

/** Tells whether what is live is well, how late it is told, and what nobody saw since the last time. */
export const opsHealthCheck: Operation<
  HealthCheckInputs,
  HealthPorts,
  HealthCheckFacts,
  HealthCheckPlan,
  readonly EnvironmentHealth[]
> = { name: 'ops-health-check', Inputs: HealthCheckInputs, observe, plan, apply, report }
