import { type GitQuestion, gitOutput } from './git-output.ts'

const part = '([A-Za-z0-9_.-]{1,100})'

/**
 * Reads `owner/name` off the remote `origin` of the repository that holds the folder. Undefined when there is none,
 * or when it lies on another server than `serverUrl`: a token is shown to nobody who was not meant.
 */
export async function originRepository(
  clone: Pick<GitQuestion, 'directory' | 'environment'>,
  serverUrl: string
): Promise<string | undefined> {
  try {
    const address = await gitOutput({ ...clone, words: ['remote', 'get-url', 'origin'] })
    return repositoryAt(address.trim(), new URL(serverUrl).hostname)
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
