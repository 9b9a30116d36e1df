import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { createProxyMetrics } from '../adapters/embedded/proxy-metrics.ts'
import { usage } from '../domain/failure.ts'
import { metricKinds } from '../domain/policy/kinds.ts'
import type { MetricSettings } from '../domain/policy/metrics.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import type { HostFacts } from '../door.ts'
import type { MetricSource } from '../ports/metric-source.ts'
import { proxyPlace } from './embedded.ts'
import { secretOf } from './secrets.ts'

/** What the policy says tells how both colours do; the embedded proxy where it says nothing. */
export function metricSettings(policy: Policy, environment: string, asked?: string): MetricSettings {
  const settings = rolloutOf(policy, environment)?.metrics ?? { kind: 'embedded' }
  if (asked === undefined || asked === settings.kind) return settings
  if (asked === 'embedded') return { kind: 'embedded' }
  const known = metricKinds.includes(asked)
  throw usage('bad-input', {
    input: 'metrics',
    found: asked,
    expected: known
      ? 'the policy to have its settings, rollout.metrics of this kind'
      : `one of ${metricKinds.join(', ')}`,
    example: settings.kind
  })
}

/** Picks the adapter that counts; each but the embedded one is loaded when it is used. */
export async function metricsOf(
  policy: Policy,
  environment: string,
  host: HostFacts,
  settings: MetricSettings
): Promise<MetricSource> {
  switch (settings.kind) {
    case 'embedded': {
      const place = proxyPlace(policy, environment, host)
      return createProxyMetrics(() => findProxy(place))
    }
    case 'prometheus': {
      const { PrometheusMetrics } = await import('../adapters/metrics/prometheus.ts')
      const { prometheusApi } = await import('../adapters/metrics/prometheus-api.ts')
      return new PrometheusMetrics(prometheusApi(settings.url, tokenOf(settings.tokenEnv, host)), settings)
    }
    case 'haproxy': {
      const { createHaproxyMetrics } = await import('../adapters/metrics/haproxy.ts')
      const { haproxySocket } = await import('../adapters/metrics/haproxy-socket.ts')
      return createHaproxyMetrics(haproxySocket(settings.socket), settings, Date.now)
    }
    case 'access-log': {
      const { AccessLogMetrics } = await import('../adapters/metrics/access-log.ts')
      return new AccessLogMetrics(settings, Date.now)
    }
    case 'json': {
      const { createJsonMetrics } = await import('../adapters/metrics/json-endpoint.ts')
      const { jsonPath } = await import('../adapters/probes/json-path.ts')
      const token = tokenOf(settings.tokenEnv, host)
      return createJsonMetrics(settings, { select: jsonPath().select, token, now: Date.now })
    }
    case 'datadog':
    case 'cloudwatch':
      return periodSource(settings, host)
  }
}

async function periodSource(
  settings: Extract<MetricSettings, { kind: 'datadog' | 'cloudwatch' }>,
  host: HostFacts
): Promise<MetricSource> {
  const { createPeriodSource } = await import('../adapters/metrics/periods.ts')
  if (settings.kind === 'datadog') {
    const { datadogService } = await import('../adapters/metrics/datadog.ts')
    const keys = { api: secretOf(host, settings.apiKeyEnv), application: secretOf(host, settings.applicationKeyEnv) }
    return createPeriodSource(datadogService(settings, keys), Date.now)
  }
  const { cloudwatchService } = await import('../adapters/metrics/cloudwatch.ts')
  return createPeriodSource(cloudwatchService(settings, { credentials: awsCredentials(host), now: Date.now }), Date.now)
}

/** What `aws-actions/configure-aws-credentials` leaves in a job's environment. */
function awsCredentials(host: HostFacts) {
  return {
    accessKeyId: secretOf(host, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: secretOf(host, 'AWS_SECRET_ACCESS_KEY'),
    sessionToken: host.environment.AWS_SESSION_TOKEN || undefined
  }
}

export function tokenOf(name: string | undefined, host: HostFacts): string | undefined {
  return name === undefined ? undefined : secretOf(host, name)
}
