import { unavailable } from '../../domain/failure.ts'
import type { Commit, SourceControl } from '../../ports/source-control.ts'
import { gitOutput } from './git-output.ts'

const revision = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,255}$/

/** Reads commits of the git repository that holds `directory`. It never writes. */
export function createGitSourceControl(directory: string, environment: Environment): SourceControl {
  const git: Git = (...words) => gitOutput({ directory, words: ['--no-optional-locks', ...words], environment })
  return { head: () => head(git), log: (from, to) => log(git, from, to) }
}

type Environment = Readonly<Record<string, string | undefined>>
type Git = (...words: readonly string[]) => Promise<string>

async function head(git: Git): Promise<Commit> {
  const [shown, branch, status] = await Promise.all([
    git('show', '--no-patch', '--format=%H%x00%an <%ae>%x00%cI%x00%B', 'HEAD'),
    git('rev-parse', '--abbrev-ref', 'HEAD'),
    git('status', '--porcelain', '-z')
  ])
  const [sha = '', author = '', time = '', body = ''] = shown.split('\0')
  const authors = [...new Set([author, ...coAuthors(body)])]
  const dirty = status.split('\0').filter(line => line !== '')
  return { sha, branch: branch.trim(), authors, time: new Date(time.trim()).toISOString(), dirty }
}

async function log(git: Git, from: string, to: string) {
  if (!revision.test(from) || !revision.test(to)) {
    throw unavailable('bad-input', 'a revision has characters that a commit name cannot have')
  }
  const shown = await git('log', '-z', '--format=%H%x09%s', `${from}..${to}`, '--')
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
