import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { unavailable, usage } from '../domain/failure.ts'
import type { RouterSettingsOf } from '../domain/policy/router.ts'
import type { HostFacts } from '../door.ts'
import type { Router } from '../ports/router.ts'
import { secretOf } from './secrets.ts'

/** Where a pod finds what its service account may use. */
const accountFolder = '/var/run/secrets/kubernetes.io/serviceaccount'

/** A router of a Kubernetes cluster: the one that this pod runs in, or the one that the policy names. */
export async function gatewayRouter(
  settings: RouterSettingsOf<'kubernetes-gateway'>,
  host: HostFacts
): Promise<Router> {
  const [{ createGatewayRouter }, { exchange }] = await Promise.all([
    import('../adapters/routers/gateway-router.ts'),
    import('../adapters/routers/api-exchange.ts')
  ])
  const { namespace, route, rule, backends } = settings
  return createGatewayRouter({ ...(await accessTo(settings, host)), exchange, namespace, route, rule, backends })
}

/** A router of an Istio mesh, in this pod's cluster or the one that the policy names. */
export async function istioRouter(settings: RouterSettingsOf<'istio'>, host: HostFacts): Promise<Router> {
  const [{ createIstioRouter }, { exchange }] = await Promise.all([
    import('../adapters/routers/istio-router.ts'),
    import('../adapters/routers/api-exchange.ts')
  ])
  const { namespace, service, rule, destinations } = settings
  return createIstioRouter({ ...(await accessTo(settings, host)), exchange, namespace, service, rule, destinations })
}

type ClusterSettings = RouterSettingsOf<'kubernetes-gateway' | 'istio' | 'argo-rollouts' | 'flagger'>

/** How the API server is reached: as this pod's service account, or as the policy says. */
export async function accessTo(settings: ClusterSettings, host: HostFacts) {
  return {
    server: settings.server ?? clusterServer(host),
    token: () => tokenOf(settings, host),
    authority: await authorityOf(settings, host),
    settleMs: settings.settle
  }
}

function clusterServer({ environment }: HostFacts): string {
  const { KUBERNETES_SERVICE_HOST: name, KUBERNETES_SERVICE_PORT: port = '443' } = environment
  if (name !== undefined && name !== '') return `https://${name.includes(':') ? `[${name}]` : name}:${port}`
  const expected = 'the address of an API server, since this is no pod'
  throw usage('bad-policy', {
    input: 'rollout.router.server',
    found: undefined,
    expected,
    example: 'https://10.0.0.1:6443'
  })
}

async function tokenOf({ tokenEnv }: ClusterSettings, host: HostFacts): Promise<string> {
  if (tokenEnv === undefined) return accountToken(host)
  return secretOf(host, tokenEnv)
}

/** A pod's token is renewed while it runs, so it is read anew each time. */
async function accountToken({ hide }: HostFacts): Promise<string> {
  const token = (await readSecret(`${accountFolder}/token`)).trim()
  hide?.(token)
  return token
}

async function authorityOf(
  { certificateAuthority, server }: ClusterSettings,
  { run }: HostFacts
): Promise<string | undefined> {
  if (certificateAuthority !== undefined) return readSecret(resolve(run.workingDirectory, certificateAuthority))
  return server === undefined ? readSecret(`${accountFolder}/ca.crt`) : undefined
}

async function readSecret(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw unavailable('router-refused', `${path} cannot be read`, cause)
  }
}
