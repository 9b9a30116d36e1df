import { unavailable } from '../../domain/failure.ts'

const mostBytes = 16 * 1024 * 1024

export interface GitQuestion {
  readonly directory: string
  readonly words: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Asks git, which ends by itself, and answers what it printed; nothing of it is echoed, for it is text from outside.
 * Throws `component-missing` when git is missing, ends with another code than zero, or prints more than 16 MiB.
 */
export async function gitOutput({ directory, words, environment }: GitQuestion): Promise<string> {
  const { exec } = await import('@actions/exec')
  const printed: Buffer[] = []
  let bytes = 0
  const keep = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= mostBytes) printed.push(chunk)
  }
  const options = { env: given(environment), silent: true, ignoreReturnCode: true, listeners: { stdout: keep } }
  const code = await exec('git', ['-C', directory, ...words], options).catch(cause => refuse(directory, cause))
  return code === 0 && bytes <= mostBytes ? Buffer.concat(printed).toString('utf8') : refuse(directory, `code ${code}`)
}

function given(environment: GitQuestion['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))
  )
}

function refuse(directory: string, cause: unknown): never {
  const first = 'git init && git add --all && git commit --message "First version"'
  const hint = `git must be installed, and the folder must be a repository with a commit: ${first}`
  throw unavailable('component-missing', `git could not read the repository at ${directory}`, cause, hint)
}
