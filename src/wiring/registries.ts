import { homedir } from 'node:os'
import { join } from 'node:path'
import { dockerCredentials } from '../adapters/stores/docker-credentials.ts'
import type { OciStore } from '../adapters/stores/oci-store.ts'
import { usage } from '../domain/failure.ts'
import { canonicalHost, type RegistryCredentials, readRegistryCredentials } from '../domain/oci/credentials.ts'
import { parseReference } from '../domain/oci/reference.ts'
import type { HostFacts } from '../door.ts'
import type { GitHubChoice } from './github.ts'

export const registryScheme = 'oci://'

/** What opens a registry: who we are there, if an input says so, and the token for GitHub's own. */
export interface RegistryChoice extends GitHubChoice {
  readonly registryCredentials?: string | undefined
}

/**
 * Who we are at a registry: as the input says, or its variable; else as Docker's own configuration does; at GitHub's,
 * else the token. Each host is looked up once.
 */
export function credentialsOf(choice: RegistryChoice, { run, environment, hide }: HostFacts) {
  const input = choice.registryCredentials || environment.SLUICE_REGISTRY_CREDENTIALS || ''
  const given = readRegistryCredentials(input, 'registry-credentials')
  for (const one of given.values()) if ('password' in one) hide?.(one.password)
  const folder = environment.DOCKER_CONFIG || join(homedir(), '.docker')
  const docker = dockerCredentials({ path: join(folder, 'config.json'), environment })
  const token = choice.githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN
  const github = token ? { username: run.actor.login, password: token } : undefined
  const known = new Map<string, Promise<RegistryCredentials | undefined>>()
  const look = async (host: string) =>
    given.get(canonicalHost(host)) ?? (await docker(host)) ?? (host === 'ghcr.io' ? github : undefined)
  return (host: string): Promise<RegistryCredentials | undefined> => {
    const found = known.get(host) ?? look(host)
    known.set(host, found)
    return found
  }
}

/** Opens one repository of a registry as a store. Throws `usage` when the address is none. */
export async function openRegistry(
  { input, location }: { readonly input: string; readonly location: string },
  choice: RegistryChoice,
  host: HostFacts
): Promise<OciStore> {
  const place = parseReference(location, input)
  if (place.kind !== 'registry' || place.digest !== undefined) {
    const expected = 'oci://registry/repository, without a digest'
    throw usage('bad-input', { input, found: location, expected, example: 'oci://ghcr.io/acme/shop' })
  }
  const [{ OciRegistry }, { OciStore }] = await Promise.all([
    import('../adapters/stores/oci-registry.ts'),
    import('../adapters/stores/oci-store.ts')
  ])
  const { host: registry, repository } = place
  const scopes = [`repository:${repository}:pull,push`]
  const credentials = credentialsOf(choice, host)
  const { secondMilliseconds } = host.pace ?? {}
  const settings = { host: registry, repository, scopes, secondMilliseconds }
  return new OciStore(new OciRegistry({ ...settings, credentials: () => credentials(registry) }))
}

/** The name that shows what is live: the tag in the store's address, else the environment's own name. */
export function liveName(location: string, environment: string): string {
  const place = location.startsWith(registryScheme) ? parseReference(location, 'store') : undefined
  return place?.tag ?? environment
}
