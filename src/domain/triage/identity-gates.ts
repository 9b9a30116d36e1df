import type { Case } from './case.ts'
import type { Commit } from './evidence.ts'
import { failed, type GateAnswer, passed, unknown } from './gate.ts'
import { knownBots, webFlowId } from './source.ts'

/** GitHub lists at most this many commits of a pull request. */
const mostCommits = 250

/** Was it opened by a bot that is trusted, by its number? Logins and branches prove nothing. */
export function authorGate({ evidence, rules }: Case): GateAnswer {
  const author = evidence.pull.user
  if (author == null) return unknown('author', 'the author of the pull request')
  const found = `${author.login} (${author.id})`
  if (knownBots.has(author.id) || rules.bots.includes(author.id)) return passed('author', found)
  return failed('author', 'triage-author-foreign', {
    text: 'opened by an account that is not trusted',
    expected: 'a known bot, or a number in triage.bots',
    found
  })
}

/** Is every single commit the bot's own, made through GitHub and signed by it? */
export function commitsGate({ evidence }: Case): GateAnswer {
  const { pull, commits } = evidence
  if (commits === undefined) return unknown('commits', 'the commits of the pull request')
  const told = pull.commits ?? commits.length
  if (commits.length === 0 || told !== commits.length || told > mostCommits) {
    const text = 'not every commit was read'
    return failed('commits', 'triage-commits-missing', {
      text,
      expected: `${told} commits, at most ${mostCommits}`,
      found: `${commits.length}`
    })
  }
  const foreign = commits.find(commit => foreignBecause(commit, pull.user?.id) !== undefined)
  if (foreign === undefined)
    return passed('commits', `${commits.length} of ${commits.length} signed by GitHub for the bot`)
  return failed('commits', 'triage-commit-foreign', {
    text: `commit ${foreign.sha.slice(0, 7)} is not the bot's`,
    expected: 'author the bot, committer GitHub or the bot, one parent, signature valid',
    found: foreignBecause(foreign, pull.user?.id) ?? ''
  })
}

function foreignBecause(commit: Commit, bot: number | undefined): string | undefined {
  const { verification } = commit.commit
  if (bot === undefined || commit.author?.id !== bot) return `author ${commit.author?.id ?? 'unknown'}`
  const committer = commit.committer?.id
  if (committer !== webFlowId && committer !== bot) return `committer ${committer ?? 'unknown'}`
  if (commit.parents.length !== 1) return `${commit.parents.length} parents`
  if (verification?.verified !== true) return `signature ${verification?.reason ?? 'missing'}`
  return (verification.reason ?? 'valid') === 'valid' ? undefined : `signature ${verification.reason}`
}

/** Is the branch in this repository, and is its newest commit the one that was looked at? */
export function headGate({ evidence }: Case): GateAnswer {
  const { pull, commits } = evidence
  const [head, base] = [pull.head.repo?.id, pull.base.repo?.id]
  if (base === undefined) return unknown('head', 'the repository of the base branch')
  if (head !== base) {
    const found = head === undefined ? 'a repository that is gone' : `repository ${head}`
    return failed('head', 'triage-head-fork', { text: 'comes from elsewhere', expected: `repository ${base}`, found })
  }
  const newest = commits?.at(-1)?.sha
  if (newest === undefined) return unknown('head', 'the newest commit')
  if (newest === pull.head.sha) return passed('head', `${pull.head.sha.slice(0, 7)} in this repository`)
  const text = 'somebody pushed in between'
  return failed('head', 'triage-head-moved', { text, expected: pull.head.sha, found: newest })
}
