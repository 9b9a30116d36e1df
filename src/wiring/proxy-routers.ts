import { resolve } from 'node:path'
import { exchange } from '../adapters/routers/api-exchange.ts'
import type { RouterSettingsOf } from '../domain/policy/router.ts'
import type { HostFacts } from '../door.ts'
import type { Router } from '../ports/router.ts'
import { secretOf } from './secrets.ts'

export async function cloudRunRouter(settings: RouterSettingsOf<'cloud-run'>, host: HostFacts): Promise<Router> {
  const { createCloudRunRouter } = await import('../adapters/routers/cloud-run-router.ts')
  const { service, tags, tokenEnv, endpoint, settle } = settings
  const token = secretOf(host, tokenEnv)
  return createCloudRunRouter({
    exchange,
    endpoint: endpoint.replace(/\/+$/, ''),
    token: async () => token,
    service,
    tags,
    settleMs: settle
  })
}

export async function traefikRouter(settings: RouterSettingsOf<'traefik'>, { run }: HostFacts): Promise<Router> {
  const { createTraefikRouter } = await import('../adapters/routers/traefik-router.ts')
  const { file, service, backends, api, settle } = settings
  return createTraefikRouter({
    exchange,
    file: resolve(run.workingDirectory, file),
    service,
    backends,
    api,
    settleMs: settle
  })
}

export async function envoyRouter(settings: RouterSettingsOf<'envoy'>, { run }: HostFacts): Promise<Router> {
  const { createEnvoyRouter } = await import('../adapters/routers/envoy-router.ts')
  const { admin, directory, key, settle } = settings
  return createEnvoyRouter({
    exchange,
    admin,
    directory: resolve(run.workingDirectory, directory),
    key,
    settleMs: settle
  })
}
