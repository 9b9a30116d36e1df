import { created, type Handler, invalid, noContent, notFound, ok, page, type RepositoryCall } from '../http/call.ts'
import { type Comment, type Issue, type Repository, replaced, takeId } from '../state/world.ts'
import { commentView, issueView, labelView } from '../views/issue.ts'
import { newIssue } from './pulls.ts'

export const listIssues: Handler = call => {
  const { state, labels, since, creator } = call.query as Record<string, string | undefined>
  const wanted = (labels ?? '').split(',').filter(label => label !== '')
  const matching = call.repository.issues.filter(
    issue =>
      (state === 'all' || issue.state === (state ?? 'open')) &&
      wanted.every(label => issue.labels.some(own => own.toLowerCase() === label.toLowerCase())) &&
      (since === undefined || issue.updated_at >= since) &&
      (creator === undefined || issue.user === creator)
  )
  return page(matching.toReversed().map(issue => issueView(call, issue)))
}

export const getIssue: Handler = call => {
  const issue = findIssue(call)
  return issue === undefined ? notFound : ok(issueView(call, issue))
}

interface IssueBody {
  readonly title?: string | number
  readonly body?: string | null
  readonly labels?: readonly (string | { readonly name?: string })[]
  readonly assignees?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly state_reason?: string | null
}

export const createIssue: Handler = call => {
  const body = call.body as IssueBody
  const { id, repository } = takeId(call.repository)
  const number = repository.nextNumber
  const labels = labelNames(body.labels ?? [])
  const issue: Issue = {
    ...newIssue(call, { id, number, title: String(body.title), body: body.body ?? null }),
    labels,
    assignees: assignable(repository, body.assignees ?? [])
  }
  const next = { ...withLabels(repository, labels), nextNumber: number + 1, issues: [...repository.issues, issue] }
  return created(issueView({ ...call, repository: next }, issue), next)
}

export const patchIssue: Handler = call => {
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  const body = call.body as IssueBody
  const state = body.state ?? issue.state
  const changed: Issue = {
    ...issue,
    title: body.title === undefined ? issue.title : String(body.title),
    body: body.body === undefined ? issue.body : body.body,
    state,
    state_reason: body.state_reason ?? (state === 'closed' ? 'completed' : null),
    closed_at: state === 'closed' ? (issue.closed_at ?? call.now) : null,
    labels: body.labels === undefined ? issue.labels : labelNames(body.labels),
    assignees: body.assignees === undefined ? issue.assignees : assignable(call.repository, body.assignees),
    updated_at: call.now
  }
  return saved(call, changed, 200)
}

/** People who cannot be assigned are left out without a word, as GitHub does. */
export const addAssignees: Handler = call => {
  const { assignees = [] } = call.body as { readonly assignees?: readonly string[] }
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  const added = assignable(call.repository, assignees)
  return saved(call, { ...issue, assignees: [...new Set([...issue.assignees, ...added])].slice(0, 10) }, 201)
}

export const removeAssignees: Handler = call => {
  const { assignees = [] } = call.body as { readonly assignees?: readonly string[] }
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  return saved(call, { ...issue, assignees: issue.assignees.filter(login => !assignees.includes(login)) }, 200)
}

export const issueLabels: Handler = call => {
  const issue = findIssue(call)
  return issue === undefined ? notFound : page(issue.labels.map(name => labelView(call, name)))
}

/** Adding a label that the repository has not makes it. */
export const addLabels: Handler = call => changeLabels(call, (old, added) => [...old, ...added])

export const setLabels: Handler = call => changeLabels(call, (_, given) => given)

export const clearLabels: Handler = call => {
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  return noContent({ ...call.repository, issues: replaced(call.repository.issues, 'number', { ...issue, labels: [] }) })
}

export const removeLabel: Handler = call => {
  const issue = findIssue(call)
  const name = call.params.name?.toLowerCase()
  if (issue === undefined) return notFound
  const labels = issue.labels.filter(label => label.toLowerCase() !== name)
  if (labels.length === issue.labels.length) return { ...notFound, body: { message: 'Label does not exist' } }
  const repository = { ...call.repository, issues: replaced(call.repository.issues, 'number', { ...issue, labels }) }
  return ok(
    labels.map(label => labelView(call, label)),
    repository
  )
}

function changeLabels(
  call: RepositoryCall,
  change: (old: readonly string[], given: readonly string[]) => readonly string[]
) {
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  const body = (call.body ?? []) as { readonly labels?: IssueBody['labels'] } | NonNullable<IssueBody['labels']>
  const given = labelNames((Array.isArray(body) ? body : (body as { labels?: IssueBody['labels'] }).labels) ?? [])
  const labels = [...new Set(change(issue.labels, given))]
  const known = withLabels(call.repository, labels)
  const repository = { ...known, issues: replaced(known.issues, 'number', { ...issue, labels, updated_at: call.now }) }
  return ok(
    labels.map(label => labelView({ ...call, repository }, label)),
    repository
  )
}

export const listComments: Handler = call => {
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  const comments = call.repository.comments.filter(comment => comment.issue === issue.number)
  return page(comments.map(comment => commentView(call, comment)))
}

const longestBody = 65_536

export const createComment: Handler = call => {
  const { body } = call.body as { readonly body: string }
  const issue = findIssue(call)
  if (issue === undefined) return notFound
  if (body.length > longestBody) {
    return invalid('Validation Failed', [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)'
      }
    ])
  }
  const { id, repository } = takeId(call.repository)
  const comment: Comment = {
    id,
    issue: issue.number,
    user: call.user.login,
    body,
    created_at: call.now,
    updated_at: call.now
  }
  return created(commentView(call, comment), { ...repository, comments: [...repository.comments, comment] })
}

export const getComment: Handler = call => {
  const comment = findComment(call)
  return comment === undefined ? notFound : ok(commentView(call, comment))
}

export const patchComment: Handler = call => {
  const comment = findComment(call)
  if (comment === undefined) return notFound
  const changed = { ...comment, body: (call.body as { readonly body: string }).body, updated_at: call.now }
  return ok(commentView(call, changed), {
    ...call.repository,
    comments: replaced(call.repository.comments, 'id', changed)
  })
}

export const deleteComment: Handler = call => {
  const comment = findComment(call)
  if (comment === undefined) return notFound
  return noContent({ ...call.repository, comments: call.repository.comments.filter(({ id }) => id !== comment.id) })
}

export const listLabels: Handler = call => page(call.repository.labels.map(({ name }) => labelView(call, name)))

export const getLabel: Handler = call => {
  const label = call.repository.labels.find(({ name }) => name.toLowerCase() === call.params.name?.toLowerCase())
  return label === undefined ? notFound : ok(labelView(call, label.name))
}

export const createLabel: Handler = call => {
  const { name, color, description } = call.body as { name: string; color?: string; description?: string }
  const taken = call.repository.labels.some(label => label.name.toLowerCase() === name.toLowerCase())
  if (taken) return invalid('Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
  const label = { name, color: color ?? 'ededed', description: description ?? null }
  const repository = { ...call.repository, labels: [...call.repository.labels, label] }
  return created(labelView({ ...call, repository }, name), repository)
}

function findIssue(call: RepositoryCall): Issue | undefined {
  return call.repository.issues.find(({ number }) => String(number) === call.params.issue_number)
}

function findComment(call: RepositoryCall): Comment | undefined {
  return call.repository.comments.find(({ id }) => String(id) === call.params.comment_id)
}

function labelNames(labels: NonNullable<IssueBody['labels']>): readonly string[] {
  return labels.map(label => (typeof label === 'string' ? label : (label.name ?? ''))).filter(name => name !== '')
}

function withLabels(repository: Repository, names: readonly string[]): Repository {
  const known = new Set(repository.labels.map(({ name }) => name.toLowerCase()))
  const fresh = names.filter(name => !known.has(name.toLowerCase()))
  const labels = [...repository.labels, ...fresh.map(name => ({ name, color: 'ededed', description: null }))]
  return { ...repository, labels }
}

function assignable(repository: Repository, logins: readonly string[]): readonly string[] {
  return logins.filter(login => repository.collaborators[login] !== undefined)
}

function saved(call: RepositoryCall, issue: Issue, status: number) {
  const changed = { ...issue, updated_at: call.now }
  const known = withLabels(call.repository, issue.labels)
  const repository = { ...known, issues: replaced(known.issues, 'number', changed) }
  return { status, body: issueView({ ...call, repository }, changed), repository }
}
