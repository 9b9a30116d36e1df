import type { Evidence } from './evidence.ts'

export const sources = ['dependabot', 'renovate', 'snyk', 'socket', 'other'] as const
export type Source = (typeof sources)[number]

/** Accounts by number: logins can be given up and taken over, numbers cannot. */
export const knownBots: ReadonlyMap<number, Source> = new Map([
  [49699333, 'dependabot'],
  [27856297, 'dependabot'],
  [29139614, 'renovate'],
  [19733683, 'snyk']
])

/** GitHub's own account, which commits what is made through its site and its API, and signs it. */
export const webFlowId = 19864447

/**
 * Tells which tool made a pull request: by its author's number, else by marks that only the tool leaves,
 * in a branch of the repository itself. That a tool is named here says nothing about trust.
 */
export function sourceOf({ pull, commits }: Pick<Evidence, 'pull' | 'commits'>): Source {
  const known = knownBots.get(pull.user?.id ?? -1)
  if (known !== undefined) return known
  const own = pull.head.repo?.id !== undefined && pull.head.repo.id === pull.base.repo?.id
  if (!own) return 'other'
  const { ref } = pull.head
  const body = pull.body ?? ''
  if (isSnykBranch(ref) && leavesSnykMarks(pull.title, body, commits)) return 'snyk'
  if (isSocket(ref, pull.title)) return 'socket'
  if (isRenovate(pull, commits)) return 'renovate'
  return 'other'
}

/** Customers of Snyk may change every text, but not the branch. */
function isSnykBranch(ref: string): boolean {
  return /^snyk-(?:fix|upgrade)-(?:[0-9a-f]{32}|[0-9a-z]{6})$/.test(ref)
}

function leavesSnykMarks(title: string, body: string, commits: Evidence['commits']): boolean {
  if (/^snyk-(?:fix|upgrade)-[0-9a-f]{32}$/.test(title)) return true
  const marks = /\[snyk\]|snyk\.io|snyk-bot|"templateContext"/i
  if (marks.test(title) || marks.test(body.slice(0, 100_000))) return true
  return (commits ?? []).some(({ commit }) =>
    /^(?:fix|feat|build|chore)[:(].*(?:vulnerabilit|upgrade )/i.test(commit.message.slice(0, 500))
  )
}

/** People work on sockets too, so both branch and title must name the advisory as the tool does. */
function isSocket(ref: string, title: string): boolean {
  return (
    /^socket\/fix\/(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,9}|[\w-]{0,60}ghsas?[\w-]{0,60})$/i.test(ref) &&
    /\bfix(?:es)? for (?:GHSA-|CVE-|\d{1,4} GHSAs?)/i.test(title)
  )
}

/** A self-hosted Renovate has an account of its own; its body ends in a note that people do not write. */
function isRenovate({ head, body, user }: Evidence['pull'], commits: Evidence['commits']): boolean {
  const text = body ?? ''
  const told = text.includes('This PR contains the following updates') || /\bRenovate\b/.test(text.slice(-20_000))
  // What takes a pull request over to another branch copies its text, and often its commits too.
  if (!told || /backport|cherry-pick|(?:^|\/)bp\//i.test(head.ref)) return false
  const noted = ['<!--renovate-debug:', '<!-- rebase-check -->', '<!--renovate-config-hash:'].some(mark =>
    text.includes(mark)
  )
  if (/^renovate\//.test(head.ref)) return noted || user?.type === 'Bot'
  return noted && (/renovate/i.test(user?.login ?? '') || madeByRenovate(commits))
}

function madeByRenovate(commits: Evidence['commits']): boolean {
  const authors = (commits ?? []).map(({ author, commit }) => `${author?.login ?? ''} ${commit.author?.email ?? ''}`)
  return authors.length > 0 && authors.every(author => /renovate/i.test(author))
}
