import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { dockerCredentials } from '../adapters/stores/docker-credentials.ts'
import { createOciCopies } from '../adapters/stores/oci-copies.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { door } from '../door.ts'
import { copy } from '../operations/copy/index.ts'

/** Who we are at a registry comes from Docker's own configuration; at GitHub's, else from the token. */
export const copyDoor = door(copy, async (inputs, { run, environment }) => {
  const folder = environment.DOCKER_CONFIG ?? join(homedir(), '.docker')
  const docker = dockerCredentials(join(folder, 'config.json'))
  const token = inputs.githubToken ?? environment.GITHUB_TOKEN ?? environment.GH_TOKEN
  const github = token === undefined ? undefined : { username: run.actor.login, password: token }
  const copies = createOciCopies({
    credentials: host => docker(host) ?? (host === 'ghcr.io' ? github : undefined),
    resolve: directory => resolve(run.workingDirectory, directory)
  })
  return { ports: { copies }, policy: defaultPolicy() }
})
