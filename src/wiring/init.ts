import { originRepository } from '../adapters/embedded/git-origin.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { type AnyDoor, door } from '../door.ts'
import { init } from '../operations/init/index.ts'
import { cloneOf } from './github.ts'

/** Needs nothing but the folder: no policy, no token. */
export const initDoor: AnyDoor = door(init, async (_, host) => {
  const { run } = host
  const server = host.environment.GITHUB_SERVER_URL || 'https://github.com'
  const repository = run.repository ?? (await originRepository(cloneOf(host), server))
  return { ports: { files: textFiles(run.workingDirectory), repository }, policy: defaultPolicy() }
})
