import { usage } from '../../domain/failure.ts'
import type { Metric, Window } from '../../domain/metrics/metric.ts'
import { successMetrics } from '../../domain/metrics/success.ts'
import { environmentNames } from '../../domain/policy/policy.ts'
import { rolloutOf } from '../../domain/policy/rollout-of.ts'
import { type StatusFacts, statusFacts } from '../../domain/status-page.ts'
import type { Context } from '../../operation.ts'
import type { MetricsInputs, MetricsPorts } from './inputs.ts'

export interface MetricsFacts {
  readonly environment: string
  readonly window: Window
  readonly metrics: readonly Metric[]
  /** The same over the window before, for the trend. */
  readonly before: readonly Metric[]
  readonly status: StatusFacts
  readonly location: string
}

type MetricsContext = Context<MetricsInputs, MetricsPorts>

/** Reads the ledger and the health checks, and measures both windows. */
export async function observe({ inputs, ports, policy }: MetricsContext): Promise<MetricsFacts> {
  const environment = inputs.environment ?? environmentNames(policy).at(-1)
  if (environment === undefined) {
    const expected = 'the name of an environment, or a policy that has one'
    throw usage('missing-input', { input: 'environment', found: undefined, expected, example: 'production' })
  }
  const { events } = await ports.ledger.read()
  const sightings = (await ports.health.read()).filter(one => one.environment === environment)
  const to = ports.clock.now().getTime()
  const window = { from: to - inputs.over, to }
  const place = { artifact: policy.artifact.name ?? 'artifact', environment }
  const bakeMs = rolloutOf(policy, environment)?.bake ?? 0
  const trainsApart = policy.schedule.leadTime === 'apart'
  const measure = (over: Window) =>
    successMetrics({ events, sightings, intervalMs: inputs.interval }, { ...place, bakeMs, trainsApart, window: over })
  const before = measure({ from: window.from - inputs.over, to: window.from })
  const metrics = measure(window)
  const status = statusFacts(events, { service: place.artifact, now: new Date(to), metrics })
  return { environment, window, metrics, before, status, location: ports.ledger.location }
}
