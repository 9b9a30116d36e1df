import { commitOf, type Files, filesOfCommit, writeFiles } from './files.ts'
import { commitsAhead, isAncestor, mergeBase } from './history.ts'
import { addObject, type GitCommit, type Objects, signedByGitHub } from './objects.ts'
import { withRef } from './refs.ts'
import { latestChecks, latestStatuses } from './rollup.ts'
import { activeRules } from './rules.ts'
import type { Issue, Pull, Repository } from './world.ts'

export interface Mergeability {
  /** Null while GitHub has not found out. */
  readonly mergeable: boolean | null
  readonly state: 'clean' | 'dirty' | 'blocked' | 'behind' | 'unstable' | 'draft' | 'unknown'
  /** Why merging is refused now, in GitHub's words. */
  readonly refusal?: string
}

interface RequiredCheck {
  readonly context: string
  readonly app: number | null
}

/** What GitHub thinks of merging, from conflicts, rules and checks. */
export function mergeability(repository: Repository, issue: Issue): Mergeability {
  const pull = issue.pull as Pull
  const base = repository.refs.get(`refs/heads/${pull.base}`)
  if (!pull.mergeableKnown || base === undefined) return { mergeable: null, state: 'unknown' }
  const merged = mergeTrees(repository.objects, base, pull.head.sha)
  if (merged === undefined) return { mergeable: false, state: 'dirty', refusal: 'Pull Request is not mergeable' }
  if (pull.draft) return { mergeable: true, state: 'draft', refusal: 'Pull Request is still a draft' }
  const { checks, strict, approvals } = requirements(repository, pull.base)
  const missing = checks.find(check => !isGreen(repository, pull.head.sha, check))
  if (missing !== undefined) {
    const refusal = `Repository rule violations found\n\nRequired status check "${missing.context}" is expected.`
    return { mergeable: true, state: 'blocked', refusal }
  }
  if (approvedBy(pull).size < approvals) {
    const refusal = `Repository rule violations found\n\nAt least ${approvals} approving review is required by reviewers with write access.`
    return { mergeable: true, state: 'blocked', refusal }
  }
  if (strict && !isAncestor(repository.objects, base, pull.head.sha)) {
    return { mergeable: true, state: 'behind', refusal: 'Head branch is out of date' }
  }
  return { mergeable: true, state: allGreen(repository, pull.head.sha) ? 'clean' : 'unstable' }
}

function requirements(repository: Repository, branch: string) {
  const checks: RequiredCheck[] = []
  let strict = false
  let approvals = 0
  for (const { type, parameters } of activeRules(repository, branch)) {
    if (type === 'required_status_checks') {
      const list = (parameters?.required_status_checks ?? []) as { context: string; integration_id?: number }[]
      checks.push(...list.map(({ context, integration_id }) => ({ context, app: integration_id ?? null })))
      strict ||= parameters?.strict_required_status_checks_policy === true
    }
    if (type === 'pull_request')
      approvals = Math.max(approvals, Number(parameters?.required_approving_review_count ?? 0))
  }
  const classic = repository.protection[branch]?.required_status_checks as
    | { contexts?: string[]; strict?: boolean }
    | undefined
  checks.push(...(classic?.contexts ?? []).map(context => ({ context, app: null })))
  return { checks, strict: strict || classic?.strict === true, approvals }
}

const green = new Set(['success', 'neutral', 'skipped'])

function isGreen(repository: Repository, sha: string, { context, app }: RequiredCheck): boolean {
  const runs = latestChecks(repository, sha).filter(run => run.name === context && (app === null || run.app.id === app))
  const statuses = app === null ? latestStatuses(repository, sha).filter(status => status.context === context) : []
  const states = [
    ...runs.map(run => green.has(run.conclusion ?? '')),
    ...statuses.map(({ state }) => state === 'success')
  ]
  return states.length > 0 && states.every(state => state)
}

function allGreen(repository: Repository, sha: string): boolean {
  const runs = latestChecks(repository, sha).every(run => green.has(run.conclusion ?? ''))
  return runs && latestStatuses(repository, sha).every(({ state }) => state === 'success')
}

/** Logins whose newest review of any commit approves. */
function approvedBy(pull: Pull): ReadonlySet<string> {
  const newest = new Map<string, string>()
  for (const { login, state } of pull.reviews) if (state !== 'COMMENTED') newest.set(login, state)
  return new Set([...newest].filter(([, state]) => state === 'APPROVED').map(([login]) => login))
}

/** Merges by whole files: a path that both sides changed differently is a conflict. Undefined then. */
function mergeTrees(objects: Objects, base: string, head: string): Files | undefined {
  const start = filesOfCommit(objects, mergeBase(objects, base, head))
  const ours = filesOfCommit(objects, base)
  const theirs = filesOfCommit(objects, head)
  const merged = new Map(ours)
  for (const path of new Set([...start.keys(), ...theirs.keys()])) {
    const [before, mine, other] = [start, ours, theirs].map(files => files.get(path))
    if (before?.sha === other?.sha && before?.mode === other?.mode) continue
    if (before?.sha !== mine?.sha && mine?.sha !== other?.sha) return undefined
    if (other === undefined) merged.delete(path)
    else merged.set(path, other)
  }
  return merged
}

export interface Merge {
  readonly method: 'merge' | 'squash' | 'rebase'
  readonly login: string
  readonly email: string
  readonly now: string
  readonly title?: string | undefined
}

/** Carries a merge out: one new commit on the base branch, the pull request closed. A rebase is shown as a squash. */
export function mergePull(
  repository: Repository,
  issue: Issue,
  merge: Merge
): { readonly repository: Repository; readonly sha: string } {
  const pull = issue.pull as Pull
  const ref = `refs/heads/${pull.base}`
  const base = repository.refs.get(ref) as string
  const files = mergeTrees(repository.objects, base, pull.head.sha) ?? new Map()
  const tree = writeFiles(repository.objects, files)
  const author = { name: merge.login, email: merge.email, date: merge.now }
  const title =
    merge.title ??
    (merge.method === 'merge'
      ? `Merge pull request #${issue.number} from ${pull.head.ref}`
      : `${issue.title} (#${issue.number})`)
  const commit: GitCommit = {
    type: 'commit',
    tree: tree.sha,
    parents: merge.method === 'merge' ? [base, pull.head.sha] : [base],
    message: title,
    author,
    committer: { name: 'GitHub', email: 'noreply@github.com', date: merge.now },
    verification: signedByGitHub(merge.now),
    authorLogin: merge.login,
    committerLogin: 'web-flow'
  }
  const { objects, sha } = addObject(tree.objects, commit)
  const merged = {
    ...pull,
    merged: true,
    merged_at: merge.now,
    merged_by: merge.login,
    merge_commit_sha: sha,
    merged_onto: base,
    auto_merge: null,
    queued: false
  }
  const closed = { ...issue, state: 'closed' as const, closed_at: merge.now, updated_at: merge.now, pull: merged }
  const issues = repository.issues.map(other => (other.number === issue.number ? closed : other))
  return { repository: withRef({ ...repository, objects, issues }, ref, sha), sha }
}

/** How many commits the pull request would bring. */
export function commitsOf(repository: Repository, pull: Pull): readonly string[] {
  return commitsAhead(repository.objects, baseOf(repository, pull), pull.head.sha)
}

/** What a pull request is compared with: its base branch, or what that was when it was merged. */
export function baseOf(repository: Repository, pull: Pull): string {
  return pull.merged_onto ?? repository.refs.get(`refs/heads/${pull.base}`) ?? pull.head.sha
}

/** Merges every armed pull request that has become mergeable, as GitHub does after each check or push. */
export function runAutoMerge(repository: Repository, now: string): Repository {
  let next = repository
  for (const issue of repository.issues) {
    const armed = issue.pull?.auto_merge
    if (armed === null || armed === undefined || issue.state !== 'open') continue
    if (mergeability(next, issue).refusal !== undefined || commitOf(next.objects, issue.pull?.head.sha) === undefined)
      continue
    const merge = { method: armed.method, login: armed.login, email: `${armed.login}@users.noreply.github.com`, now }
    next = mergePull(next, issue, merge).repository
  }
  return next
}

/** Pull requests that hold a commit, or that brought it. */
export function pullsOfCommit(repository: Repository, sha: string): readonly Issue[] {
  return repository.issues.filter(({ pull }) => {
    if (pull === undefined) return false
    const base = repository.refs.get(`refs/heads/${pull.base}`)
    const own = base === undefined ? [] : commitsAhead(repository.objects, base, pull.head.sha)
    return own.includes(sha) || pull.head.sha === sha || pull.merge_commit_sha === sha
  })
}
