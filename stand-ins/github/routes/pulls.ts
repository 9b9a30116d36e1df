import { created, type Handler, invalid, notFound, ok, page, problem, type RepositoryCall } from '../http/call.ts'
import { changesBetween } from '../state/changes.ts'
import { baseOf, commitsOf, mergeability, mergePull } from '../state/merge.ts'
import { resolveCommit } from '../state/refs.ts'
import { hasMergeQueue } from '../state/rules.ts'
import { fullName, type Issue, type Pull, type Review, replaced, takeId } from '../state/world.ts'
import { accountView, teamView } from '../views/account.ts'
import { commitView, fileView } from '../views/commit.ts'
import { pullDetail, pullView } from '../views/pull.ts'
import { apiUrl, webUrl } from '../views/repository.ts'

const mostCommits = 250
const mostFiles = 3000

export const listPulls: Handler = call => {
  const { state = 'open', head, base } = call.query as Record<string, string | undefined>
  const matching = call.repository.issues.filter(({ pull, ...issue }) => {
    if (pull === undefined) return false
    const [owner] = pull.head.repository.split('/')
    const wantedState = state === 'all' || issue.state === state
    return (
      wantedState &&
      (head ?? `${owner}:${pull.head.ref}`) === `${owner}:${pull.head.ref}` &&
      (base ?? pull.base) === pull.base
    )
  })
  return page(matching.toReversed().map(issue => pullView(call, issue)))
}

/** The first read of a fresh pull request says `mergeable: null`; GitHub finds out meanwhile. */
export const getPull: Handler = call => {
  const issue = findPull(call)
  if (issue === undefined) return notFound
  const known = { ...issue, pull: { ...(issue.pull as Pull), mergeableKnown: true } }
  return ok(pullDetail(call, issue), { ...call.repository, issues: replaced(call.repository.issues, 'number', known) })
}

interface CreatePull {
  readonly title?: string
  readonly head: string
  readonly base: string
  readonly body?: string
  readonly draft?: boolean
}

export const createPull: Handler = call => {
  const body = call.body as CreatePull
  const ref = body.head.slice(body.head.indexOf(':') + 1)
  const sha = resolveCommit(call.repository, ref)
  if (sha === undefined)
    return invalid('Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }])
  const { id, repository } = takeId(call.repository)
  const number = repository.nextNumber
  const pull = newPull({
    id,
    number,
    base: body.base,
    head: { repository: fullName(repository), ref, sha },
    draft: body.draft ?? false
  })
  const issue: Issue = {
    ...newIssue(call, { id, number, title: body.title ?? '', body: body.body ?? null }),
    pull
  }
  const next = { ...repository, nextNumber: number + 1, issues: [...repository.issues, issue] }
  return created(pullDetail({ ...call, repository: next }, issue), next)
}

export function newPull(given: Pick<Pull, 'id' | 'number' | 'base' | 'head' | 'draft'>): Pull {
  return {
    ...given,
    merged: false,
    merged_at: null,
    merged_by: null,
    merge_commit_sha: null,
    merged_onto: null,
    requested_reviewers: [],
    requested_teams: [],
    reviews: [],
    auto_merge: null,
    queued: false,
    mergeableKnown: true
  }
}

export function newIssue(
  call: Pick<RepositoryCall, 'user' | 'now'>,
  given: Pick<Issue, 'id' | 'number' | 'title' | 'body'>
): Issue {
  return {
    ...given,
    user: call.user.login,
    state: 'open',
    state_reason: null,
    labels: [],
    assignees: [],
    created_at: call.now,
    updated_at: call.now,
    closed_at: null
  }
}

interface PatchPull {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly base?: string
}

export const patchPull: Handler = call => {
  const issue = findPull(call)
  if (issue === undefined) return notFound
  const { title, body, state, base } = call.body as PatchPull
  const pull = { ...(issue.pull as Pull), ...(base !== undefined && { base }) }
  const closed_at = state === 'closed' ? call.now : state === 'open' ? null : issue.closed_at
  const changed = {
    ...issue,
    title: title ?? issue.title,
    body: body ?? issue.body,
    state: state ?? issue.state,
    closed_at,
    updated_at: call.now,
    pull
  }
  const repository = { ...call.repository, issues: replaced(call.repository.issues, 'number', changed) }
  return ok(pullDetail({ ...call, repository }, changed), repository)
}

/** At most 250, oldest first, however many there are. */
export const pullCommits: Handler = call => {
  const issue = findPull(call)
  if (issue?.pull === undefined) return notFound
  const commits = commitsOf(call.repository, issue.pull).slice(0, mostCommits)
  return page(commits.map(sha => commitView(call, sha)))
}

export const pullFiles: Handler = call => {
  const issue = findPull(call)
  if (issue?.pull === undefined) return notFound
  const { head } = issue.pull
  const from = baseOf(call.repository, issue.pull)
  const files = changesBetween(call.repository.objects, from, head.sha).slice(0, mostFiles)
  return page(files.map(file => fileView(call, head.sha, file)))
}

export const getMerged: Handler = call => (findPull(call)?.pull?.merged === true ? { status: 204 } : notFound)

interface MergeBody {
  readonly commit_title?: string
  readonly sha?: string
  readonly merge_method?: 'merge' | 'squash' | 'rebase'
}

/** Refuses in this order: gone, the head moved, the branch has a queue, the method, the rules. */
export const mergePullRequest: Handler = call => {
  const issue = findPull(call)
  if (issue?.pull === undefined) return notFound
  const { commit_title: title, sha, merge_method: method = 'merge' } = (call.body ?? {}) as MergeBody
  if (issue.state !== 'open') return problem(405, 'Pull Request is not mergeable')
  if (sha !== undefined && sha !== issue.pull.head.sha) {
    return problem(409, 'Head branch was modified. Review and try the merge again.')
  }
  if (hasMergeQueue(call.repository, issue.pull.base)) {
    return problem(405, 'Repository rule violations found\n\nChanges must be made through the merge queue')
  }
  if (!call.repository.mergeMethods.includes(method)) {
    return problem(405, `${method} merges are not allowed on this repository.`)
  }
  const { refusal } = mergeability(call.repository, issue)
  if (refusal !== undefined) return problem(405, refusal)
  const { login, email } = call.user
  const merged = mergePull(call.repository, issue, { method, login, email, now: call.now, title })
  return ok({ sha: merged.sha, merged: true, message: 'Pull Request successfully merged' }, merged.repository)
}

export const listRequested: Handler = call => {
  const issue = findPull(call)
  if (issue?.pull === undefined) return notFound
  const { requested_reviewers, requested_teams } = issue.pull
  return ok({
    users: requested_reviewers.map(login => accountView(call.world, login)),
    teams: requested_teams.map(teamView)
  })
}

interface Requested {
  readonly reviewers?: readonly string[]
  readonly team_reviewers?: readonly string[]
}

/** Only collaborators can be asked, and never the author: one wrong name refuses the whole request. */
export const requestReviewers: Handler = call => {
  const { reviewers = [], team_reviewers = [] } = (call.body ?? {}) as Requested
  const issue = findPull(call)
  if (issue === undefined) return notFound
  if (reviewers.includes(issue.user)) return invalid('Review cannot be requested from pull request author.')
  const stranger = reviewers.find(login => call.repository.collaborators[login] === undefined)
  const noTeam = team_reviewers.find(team => !call.repository.teams.includes(team))
  if (stranger !== undefined || noTeam !== undefined) {
    return invalid(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.'
    )
  }
  return withRequested(call, issue, 201, pull => ({
    requested_reviewers: [...new Set([...pull.requested_reviewers, ...reviewers])],
    requested_teams: [...new Set([...pull.requested_teams, ...team_reviewers])]
  }))
}

export const removeReviewers: Handler = call => {
  const { reviewers = [], team_reviewers = [] } = call.body as Requested
  const issue = findPull(call)
  if (issue === undefined) return notFound
  return withRequested(call, issue, 200, pull => ({
    requested_reviewers: pull.requested_reviewers.filter(login => !reviewers.includes(login)),
    requested_teams: pull.requested_teams.filter(team => !team_reviewers.includes(team))
  }))
}

function withRequested(call: RepositoryCall, issue: Issue, status: number, change: (pull: Pull) => Partial<Pull>) {
  const pull = issue.pull as Pull
  const changed = { ...issue, updated_at: call.now, pull: { ...pull, ...change(pull) } }
  const repository = { ...call.repository, issues: replaced(call.repository.issues, 'number', changed) }
  return { status, body: pullView({ ...call, repository }, changed), repository }
}

export const listReviews: Handler = call => {
  const issue = findPull(call)
  return issue === undefined
    ? notFound
    : page((issue.pull?.reviews ?? []).map(review => reviewView(call, issue, review)))
}

const reviewStates: Readonly<Record<string, string>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED'
}

export const createReview: Handler = call => {
  const { event, body, commit_id } = (call.body ?? {}) as { event?: string; body?: string; commit_id?: string }
  const issue = findPull(call)
  if (issue?.pull === undefined) return notFound
  if (event === 'APPROVE' && issue.user === call.user.login) return invalid('Can not approve your own pull request')
  const { id, repository } = takeId(call.repository)
  const review: Review = {
    id,
    login: call.user.login,
    state: reviewStates[event ?? ''] ?? 'PENDING',
    body: body ?? '',
    commit_id: commit_id ?? issue.pull.head.sha,
    submitted_at: call.now
  }
  const requested_reviewers = issue.pull.requested_reviewers.filter(login => login !== call.user.login)
  const pull = { ...issue.pull, requested_reviewers, reviews: [...issue.pull.reviews, review] }
  const issues = replaced(repository.issues, 'number', { ...issue, pull })
  return ok(reviewView(call, issue, review), { ...repository, issues })
}

function reviewView(call: RepositoryCall, issue: Issue, { id, login, ...review }: Review) {
  const html_url = webUrl(call.repository, `/pull/${issue.number}#pullrequestreview-${id}`)
  const pull_request_url = apiUrl(call, call.repository, `/pulls/${issue.number}`)
  const _links = { html: { href: html_url }, pull_request: { href: pull_request_url } }
  return {
    ...review,
    id,
    node_id: `PRR_${id}`,
    user: accountView(call.world, login),
    html_url,
    pull_request_url,
    _links,
    author_association: 'NONE'
  }
}

export function findPull(call: RepositoryCall): Issue | undefined {
  return call.repository.issues.find(
    ({ number, pull }) => pull !== undefined && String(number) === call.params.pull_number
  )
}
