import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../adapters/embedded/proxy-router.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import { type RouterSettings, routerKinds } from '../domain/policy/router.ts'
import type { HostFacts } from '../door.ts'
import type { Router } from '../ports/router.ts'
import { proxyPlace } from './embedded.ts'

/** What the policy says moves the traffic of an environment; the embedded proxy where it says nothing. */
export function routerSettings(policy: Policy, environment: string, asked?: string): RouterSettings {
  const settings = rolloutOf(policy, environment)?.router ?? ({ kind: 'embedded', port: undefined } as const)
  if (asked === undefined || asked === settings.kind) return settings
  if (asked === 'embedded') return { kind: 'embedded', port: undefined }
  const known = routerKinds.includes(asked)
  throw usage('bad-input', {
    input: 'router',
    found: asked,
    expected: known
      ? `the policy to have its settings, rollout.router of this kind`
      : `one of ${routerKinds.join(', ')}`,
    example: settings.kind
  })
}

/** Picks the adapter of one environment's router; each but the embedded one is loaded when it is used. */
export async function routerOf(
  policy: Policy,
  environment: string,
  host: HostFacts,
  settings: RouterSettings
): Promise<Router> {
  const place = proxyPlace(policy, environment, host)
  switch (settings.kind) {
    case 'embedded':
      return createProxyRouter(() => findProxy(place))
    case 'haproxy': {
      const { createHaproxyRouter } = await import('../adapters/routers/haproxy-router.ts')
      const { socket, map, table, key = place.artifact } = settings
      return createHaproxyRouter({ sockets: socket, map, table, key })
    }
    case 'nginx': {
      const { createNginxRouter } = await import('../adapters/routers/nginx-router.ts')
      const { ownGuardEntry } = await import('../adapters/routers/nginx-guard-start.ts')
      return createNginxRouter({ directory: settings.directory, guard: ownGuardEntry() })
    }
    default:
      throw usage('bad-policy', {
        input: 'rollout.router.kind',
        found: settings.kind,
        expected: 'a kind that is there'
      })
  }
}
