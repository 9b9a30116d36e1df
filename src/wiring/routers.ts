import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../adapters/embedded/proxy-router.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { usage } from '../domain/failure.ts'
import { routerKinds } from '../domain/policy/kinds.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import type { RouterSettings, RouterSettingsOf } from '../domain/policy/router.ts'
import type { HostFacts } from '../door.ts'
import type { Router } from '../ports/router.ts'
import { proxyPlace } from './embedded.ts'
import { commandEnvironment } from './programs.ts'
import { secretOf } from './secrets.ts'

export interface RouterChoice {
  readonly policy: Policy
  readonly environment: string
  /** Shell for the commands of a router that is one. */
  readonly shell: string
  /** The kind that was asked for; the policy's when absent. */
  readonly router?: string | undefined
}

/** What the policy says moves the traffic; the embedded proxy where it says nothing. Throws `usage` for another kind. */
export function routerSettings({ policy, environment, router }: RouterChoice): RouterSettings {
  const settings = rolloutOf(policy, environment)?.router ?? ({ kind: 'embedded', port: undefined } as const)
  if (router === undefined || router === settings.kind) return settings
  if (router === 'embedded') return { kind: 'embedded', port: undefined }
  const known = routerKinds.includes(router)
  const expected = known
    ? 'a kind whose settings are in the policy, under rollout.router'
    : `one of ${routerKinds.join(', ')}`
  throw usage('bad-input', { input: 'router', found: router, expected, example: settings.kind })
}

/** Picks the adapter of an environment's router; each but the embedded one is loaded only when it is used. */
export async function routerOf(choice: RouterChoice, host: HostFacts): Promise<Router> {
  const settings = routerSettings(choice)
  const place = proxyPlace(choice.policy, choice.environment, host)
  switch (settings.kind) {
    case 'embedded':
      return createProxyRouter(() => findProxy(place))
    case 'haproxy': {
      const { createHaproxyRouter } = await import('../adapters/routers/haproxy-router.ts')
      const { socket, map, table, key = place.artifact } = settings
      return createHaproxyRouter({ sockets: socket, map, table, key })
    }
    case 'nginx':
      return nginxRouter(settings)
    case 'command':
      return commandRouter(settings, choice, host)
    case 'webhook':
      return webhookRouter(settings, choice, host)
    case 'kubernetes-gateway':
      return (await import('./cluster-routers.ts')).gatewayRouter(settings, host)
    case 'aws-alb':
      return (await import('./aws-routers.ts')).albRouter(settings, host)
    case 'istio':
      return (await import('./cluster-routers.ts')).istioRouter(settings, host)
    case 'aws-lambda':
      return (await import('./aws-routers.ts')).lambdaRouter(settings, host)
    case 'cloud-run':
      return (await import('./proxy-routers.ts')).cloudRunRouter(settings, host)
    case 'traefik':
      return (await import('./proxy-routers.ts')).traefikRouter(settings, host)
    case 'envoy':
      return (await import('./proxy-routers.ts')).envoyRouter(settings, host)
    case 'argo-rollouts':
    case 'flagger':
      return (await import('./engines.ts')).engineRouter(settings, host)
  }
}

async function nginxRouter({ directory }: RouterSettingsOf<'nginx'>): Promise<Router> {
  const [{ createNginxRouter }, { ownGuardEntry }] = await Promise.all([
    import('../adapters/routers/nginx-router.ts'),
    import('../adapters/routers/nginx-guard-start.ts')
  ])
  return createNginxRouter({ directory, guard: ownGuardEntry() })
}

async function commandRouter(
  settings: RouterSettingsOf<'command'>,
  choice: RouterChoice,
  host: HostFacts
): Promise<Router> {
  const { createCommandRouter } = await import('../adapters/routers/command-router.ts')
  return createCommandRouter({
    ...aboutOutside(settings, choice),
    command: settings.command,
    shell: choice.shell,
    workingDirectory: host.run.workingDirectory,
    environment: commandEnvironment(choice.policy, host)
  })
}

async function webhookRouter(
  settings: RouterSettingsOf<'webhook'>,
  choice: RouterChoice,
  host: HostFacts
): Promise<Router> {
  const [{ createWebhookRouter }, { nodeHttp }] = await Promise.all([
    import('../adapters/routers/webhook-router.ts'),
    import('../adapters/probes/node-http.ts')
  ])
  return createWebhookRouter({
    ...aboutOutside(settings, choice),
    http: nodeHttp(),
    url: settings.url,
    secret: secretOf(host, settings.secretEnv),
    now: () => systemClock.now()
  })
}

function aboutOutside(
  { granularity, assignment, lease, timeout }: RouterSettingsOf<'command' | 'webhook'>,
  { policy, environment }: RouterChoice
) {
  const about = { artifact: policy.artifact.name ?? 'artifact', stage: environment }
  return { ...about, granularity, assignment, lease, timeoutMs: timeout }
}
