import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { unavailable } from '../../domain/failure.ts'
import type { Commit, SourceControl } from '../../ports/source-control.ts'

const execute = promisify(execFile)
const maxBytes = 16 * 1024 * 1024
const revision = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/

/** Reads commits of the git repository that holds `directory`. It never writes. */
export function createGitSourceControl(directory: string): SourceControl {
  return { head: () => head(directory), log: (from, to) => log(directory, from, to) }
}

async function head(directory: string): Promise<Commit> {
  const [shown, branch, status] = await Promise.all([
    git(directory, ['show', '--no-patch', '--format=%H%x00%an <%ae>%x00%cI%x00%B', 'HEAD']),
    git(directory, ['rev-parse', '--abbrev-ref', 'HEAD']),
    git(directory, ['status', '--porcelain', '-z'])
  ])
  const [sha = '', author = '', time = '', body = ''] = shown.split('\0')
  const authors = [...new Set([author, ...coAuthors(body)])]
  const dirty = status.split('\0').filter(line => line !== '')
  return { sha, branch: branch.trim(), authors, time: new Date(time.trim()).toISOString(), dirty }
}

async function log(directory: string, from: string, to: string) {
  if (!revision.test(from) || !revision.test(to)) {
    throw unavailable('bad-input', 'a revision has characters that a commit name cannot have')
  }
  const shown = await git(directory, ['log', '-z', '--format=%H%x09%s', `${from}..${to}`, '--'])
  return shown
    .split('\0')
    .filter(line => line !== '')
    .map(line => ({ sha: line.slice(0, line.indexOf('\t')), subject: line.slice(line.indexOf('\t') + 1) }))
}

function coAuthors(body: string): readonly string[] {
  const prefix = 'co-authored-by:'
  return body
    .split('\n')
    .filter(line => line.toLowerCase().startsWith(prefix))
    .map(line => line.slice(prefix.length).trim())
}

async function git(directory: string, words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await execute('git', ['--no-optional-locks', '-C', directory, ...words], { maxBuffer: maxBytes })
    return stdout
  } catch (cause) {
    const hint = 'git must be installed, and the folder must be a repository with a commit'
    throw unavailable('component-missing', `git could not read the repository at ${directory}`, cause, hint)
  }
}
