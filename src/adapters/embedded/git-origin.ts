import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const part = '([A-Za-z0-9_.-]{1,100})'

/**
 * Reads `owner/name` off the remote `origin` of the repository that holds `directory`. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
export async function originRepository(directory: string, serverUrl: string): Promise<string | undefined> {
  try {
    const { stdout } = await execute('git', ['-C', directory, 'remote', 'get-url', 'origin'])
    return repositoryAt(stdout.trim(), new URL(serverUrl).hostname)
  } catch {
    return undefined
  }
}

/** Understands `https://host/owner/name`, `ssh://git@host/owner/name` and `git@host:owner/name`, with or without `.git`. */
export function repositoryAt(address: string, host: string): string | undefined {
  const name = host.replaceAll('.', '\\.')
  const forms = [`https://(?:[^/@]*@)?${name}/`, `ssh://[^/@]*@${name}(?::\\d+)?/`, `[^/@:]*@${name}:`]
  const found = new RegExp(`^(?:${forms.join('|')})${part}/${part}?/?$`, 'i').exec(address)
  const [, owner, repository = ''] = found ?? []
  const bare = repository.replace(/\.git$/, '')
  return owner === undefined || bare === '' ? undefined : `${owner}/${bare}`
}
