// Apart from the settings themselves, so that what only lists them need not load those.

/** What can move the traffic. */
export const routerKinds: readonly string[] = [
  'embedded',
  'haproxy',
  'nginx',
  'command',
  'webhook',
  'kubernetes-gateway',
  'aws-alb',
  'istio',
  'aws-lambda',
  'cloud-run',
  'traefik',
  'envoy',
  'argo-rollouts',
  'flagger'
]

/** What can tell how both colours do. */
export const metricKinds: readonly string[] = [
  'embedded',
  'prometheus',
  'haproxy',
  'access-log',
  'json',
  'datadog',
  'cloudwatch'
]
