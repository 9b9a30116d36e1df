import { homedir } from 'node:os'
import { join } from 'node:path'
import { dockerCredentials } from '../adapters/stores/docker-credentials.ts'
import type { RegistryCredentials } from '../adapters/stores/oci-session.ts'
import type { OciStore } from '../adapters/stores/oci-store.ts'
import { usage } from '../domain/failure.ts'
import { parseReference } from '../domain/oci/reference.ts'
import type { HostFacts } from '../door.ts'
import type { GitHubChoice } from './github.ts'

export const registryScheme = 'oci://'

/** Who we are at a registry comes from Docker's own configuration; at GitHub's, else from the token. */
export function credentialsOf(choice: GitHubChoice, { run, environment }: HostFacts) {
  const folder = environment.DOCKER_CONFIG ?? join(homedir(), '.docker')
  const docker = dockerCredentials(join(folder, 'config.json'))
  const token = choice.githubToken ?? environment.GITHUB_TOKEN ?? environment.GH_TOKEN
  const github = token ? { username: run.actor.login, password: token } : undefined
  return (host: string): RegistryCredentials | undefined => docker(host) ?? (host === 'ghcr.io' ? github : undefined)
}

/** Opens one repository of a registry as a store. Throws `usage` when the address is none. */
export async function openRegistry(
  { input, location }: { readonly input: string; readonly location: string },
  choice: GitHubChoice,
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
  const credentials = credentialsOf(choice, host)(registry)
  return new OciStore(new OciRegistry({ host: registry, repository, scopes, credentials }))
}

/** The name that shows what is live: the tag in the store's address, else the environment's own name. */
export function liveName(location: string, environment: string): string {
  const place = location.startsWith(registryScheme) ? parseReference(location, 'store') : undefined
  return place?.tag ?? environment
}
