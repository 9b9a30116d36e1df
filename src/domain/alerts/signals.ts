import type { AlertSettings } from '../policy/alerts.ts'
import type { Policy } from '../policy/policy.ts'

type Labels = Readonly<Record<string, string>>

export interface RequestsSource {
  readonly metric: string
  readonly match: Labels
  readonly errors: Readonly<Record<string, readonly string[]>>
}

export interface LatencySource {
  readonly metric: string
  readonly match: Labels
  readonly quantile: number
}

export interface GaugeSource {
  readonly metric: string
  readonly match: Labels
  readonly combine: 'min' | 'max'
}

/** Where each figure is measured, and what the service is called. */
export interface Sources {
  readonly service: string
  readonly requests: RequestsSource
  readonly latency: LatencySource
  readonly gauges: Readonly<Record<string, GaugeSource>>
  /** Counters of the business, by name; no rule reads them. */
  readonly counters?: Readonly<Record<string, { readonly metric: string; readonly match: Labels }>>
}

/** Reads the sources off the policy: what the judge of a rollout reads is what alerts read, unless it says otherwise. */
export function sourcesOf(policy: Pick<Policy, 'alerts' | 'artifact' | 'rollout'>): Sources {
  const { requests, latency } = policy.alerts.signals
  const judged = policy.rollout?.metrics?.kind === 'prometheus' ? policy.rollout.metrics : undefined
  const match = judged?.match ?? {}
  return {
    service: policy.artifact.name ?? 'artifact',
    requests: {
      metric: requests.metric ?? judged?.requests ?? 'http_requests_total',
      errors: requests.errors ?? judged?.errors ?? { code: ['5xx'] },
      match: requests.match ?? match
    },
    latency: {
      metric: latency.metric ?? judged?.latency ?? 'http_request_duration_seconds',
      quantile: latency.quantile,
      match: latency.match ?? match
    },
    gauges: gaugesOf(policy.alerts.signals)
  }
}

function gaugesOf({ health, capacity, integrity, dependencies, own }: AlertSettings['signals']): Sources['gauges'] {
  return {
    ...own,
    health: { ...health, combine: 'min' },
    capacity: { ...capacity, combine: 'max' },
    integrity: { ...integrity, combine: 'max' },
    dependencies: { ...dependencies, combine: 'min' }
  }
}
