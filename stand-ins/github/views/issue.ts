import { createHash } from 'node:crypto'
import type { RepositoryCall } from '../http/call.ts'
import type { Comment, Issue } from '../state/world.ts'
import { accountOrNull, accountView } from './account.ts'
import { apiUrl, webUrl } from './repository.ts'

export function issueView(call: RepositoryCall, issue: Issue) {
  const { pull, ...rest } = issue
  const url = apiUrl(call, call.repository, `/issues/${issue.number}`)
  const html_url = webUrl(call.repository, `/${pull === undefined ? 'issues' : 'pull'}/${issue.number}`)
  const pullUrl = apiUrl(call, call.repository, `/pulls/${issue.number}`)
  const links = { url: pullUrl, html_url, diff_url: `${html_url}.diff`, patch_url: `${html_url}.patch` }
  return {
    ...rest,
    node_id: `I_${issue.id}`,
    url,
    html_url,
    repository_url: apiUrl(call, call.repository, ''),
    comments_url: `${url}/comments`,
    user: accountView(call.world, issue.user),
    labels: issue.labels.map(label => labelView(call, label)),
    assignee: accountOrNull(call.world, issue.assignees[0] ?? null),
    assignees: issue.assignees.map(login => accountView(call.world, login)),
    comments: call.repository.comments.filter(comment => comment.issue === issue.number).length,
    author_association: 'NONE',
    ...(pull !== undefined && { pull_request: { ...links, merged_at: pull.merged_at } })
  }
}

export function commentView(call: RepositoryCall, { issue, user, ...comment }: Comment) {
  return {
    ...comment,
    node_id: `IC_${comment.id}`,
    url: apiUrl(call, call.repository, `/issues/comments/${comment.id}`),
    html_url: webUrl(call.repository, `/issues/${issue}#issuecomment-${comment.id}`),
    issue_url: apiUrl(call, call.repository, `/issues/${issue}`),
    user: accountView(call.world, user),
    author_association: 'NONE'
  }
}

export function labelView(call: RepositoryCall, name: string) {
  const known = call.repository.labels.find(label => label.name.toLowerCase() === name.toLowerCase())
  const { color, description } = known ?? { color: 'ededed', description: null }
  const id = createHash('sha256').update(`label/${name}`).digest().readUInt32BE(0)
  const url = apiUrl(call, call.repository, `/labels/${encodeURIComponent(name)}`)
  return { id, node_id: `LA_${id}`, url, name, color, description, default: false }
}
