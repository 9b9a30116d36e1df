import type { RepositoryCall } from '../http/call.ts'
import { changesBetween } from '../state/changes.ts'
import { commitsAhead } from '../state/history.ts'
import { baseOf, mergeability } from '../state/merge.ts'
import { fullName, type Issue, type Pull } from '../state/world.ts'
import { accountOrNull, accountView, teamView } from './account.ts'
import { labelView } from './issue.ts'
import { apiUrl, repositoryView, webUrl } from './repository.ts'

/** A pull request as lists show it. */
export function pullView(call: RepositoryCall, issue: Issue) {
  const pull = issue.pull as Pull
  const { world, repository } = call
  const url = apiUrl(call, repository, `/pulls/${issue.number}`)
  const html_url = webUrl(repository, `/pull/${issue.number}`)
  const links = {
    self: url,
    html: html_url,
    issue: url,
    comments: url,
    review_comments: url,
    review_comment: url,
    commits: url,
    statuses: url
  }
  return {
    id: pull.id,
    node_id: pullNode(pull),
    number: issue.number,
    url,
    html_url,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: accountView(world, issue.user),
    labels: issue.labels.map(name => pullLabel(call, name)),
    assignee: accountOrNull(world, issue.assignees[0] ?? null),
    assignees: issue.assignees.map(login => accountView(world, login)),
    requested_reviewers: pull.requested_reviewers.map(login => accountView(world, login)),
    requested_teams: pull.requested_teams.map(teamView),
    created_at: issue.created_at,
    updated_at: issue.updated_at,
    closed_at: issue.closed_at,
    merged_at: pull.merged_at,
    merge_commit_sha: pull.merge_commit_sha,
    draft: pull.draft,
    head: headView(call, pull),
    base: baseView(call, pull),
    author_association: call.repository.collaborators[issue.user] === undefined ? 'NONE' : 'COLLABORATOR',
    auto_merge: autoMergeView(call, pull),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }]))
  }
}

/** A pull request at its own address: with counts, and with what GitHub thinks of merging it. */
export function pullDetail(call: RepositoryCall, issue: Issue) {
  const pull = issue.pull as Pull
  const { objects, comments } = call.repository
  const base = baseOf(call.repository, pull)
  const files = changesBetween(objects, base, pull.head.sha)
  const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0)
  const { mergeable, state } = mergeability(call.repository, issue)
  return {
    ...pullView(call, issue),
    merged: pull.merged,
    merged_by: accountOrNull(call.world, pull.merged_by),
    mergeable,
    rebaseable: mergeable,
    mergeable_state: state,
    comments: comments.filter(comment => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsAhead(objects, base, pull.head.sha).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length
  }
}

/** Here a label's missing description is an empty text; elsewhere it is null. */
function pullLabel(call: RepositoryCall, name: string) {
  const label = labelView(call, name)
  return { ...label, description: label.description ?? '' }
}

export function pullNode(pull: Pull): string {
  return `PR_${pull.id}`
}

function headView(call: RepositoryCall, { head }: Pull) {
  const [owner = ''] = head.repository.split('/')
  const repository = call.world.repositories.get(head.repository)
  const own = head.repository === fullName(call.repository)
  const repo = own ? call.repository : repository
  return {
    label: `${owner}:${head.ref}`,
    ref: head.ref,
    sha: head.sha,
    user: accountView(call.world, owner),
    // A fork that was deleted since leaves null.
    repo: repo === undefined ? null : { ...repositoryView(call, repo), fork: !own }
  }
}

function baseView(call: RepositoryCall, { base }: Pull) {
  const { repository } = call
  return {
    label: `${repository.owner}:${base}`,
    ref: base,
    sha: repository.refs.get(`refs/heads/${base}`) ?? '',
    user: accountView(call.world, repository.owner),
    repo: repositoryView(call, repository)
  }
}

function autoMergeView(call: RepositoryCall, { auto_merge }: Pull) {
  if (auto_merge === null) return null
  const { login, method, body } = auto_merge
  return { enabled_by: accountView(call.world, login), merge_method: method, commit_title: '', commit_message: body }
}
