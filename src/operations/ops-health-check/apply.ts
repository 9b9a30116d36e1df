import type { Context } from '../../operation.ts'
import { runSmoke, type SmokeResult } from '../smoke-test/run-smoke.ts'
import type { HealthCheckInputs } from './inputs.ts'
import type { HealthPorts } from './observe.ts'
import type { HealthCheck } from './plan.ts'

export interface EnvironmentHealth {
  readonly environment: string
  /** When it was looked at, ISO 8601. */
  readonly time: string
  readonly result: SmokeResult | undefined
}

/** Looks at every environment at once, and remembers when and how it was. */
export async function apply(
  { checks }: HealthCheck,
  { ports }: Context<HealthCheckInputs, HealthPorts>
): Promise<readonly EnvironmentHealth[]> {
  const seen = await Promise.all(
    checks.map(async ({ environment, run }) => {
      const time = ports.clock.now().toISOString()
      return { environment, time, result: run && (await runSmoke(run, ports)) }
    })
  )
  const entries = seen.map(({ environment, time, result }) => {
    return { environment, time, verdict: result?.verdict ?? ('inconclusive' as const) }
  })
  await ports.health.append(entries)
  return seen
}
