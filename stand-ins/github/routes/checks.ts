import { created, type Handler, invalid, notFound, ok, page, pageOf, type RepositoryCall } from '../http/call.ts'
import { resolveCommit } from '../state/refs.ts'
import { combinedState, latestChecks, latestStatuses } from '../state/rollup.ts'
import { type CheckRun, type CommitStatus, replaced, takeId } from '../state/world.ts'
import { accountView } from '../views/account.ts'
import { apiUrl, repositoryView, webUrl } from '../views/repository.ts'

interface CheckBody {
  readonly name: string
  readonly head_sha: string
  readonly status?: string
  readonly conclusion?: string
  readonly external_id?: string
  readonly details_url?: string
  readonly started_at?: string
  readonly completed_at?: string
  readonly output?: { readonly title?: string; readonly summary?: string; readonly text?: string }
}

/** The app that `GITHUB_TOKEN` speaks for. */
const actionsApp = { id: 15368, slug: 'github-actions' }

export const createCheck: Handler = call => {
  const body = call.body as CheckBody
  if (resolveCommit(call.repository, body.head_sha) === undefined)
    return invalid(`No commit found for SHA: ${body.head_sha}`)
  const { id, repository } = takeId(call.repository)
  const suite = suiteOf(call, body.head_sha, actionsApp.id) ?? id
  const run: CheckRun = changed(
    call,
    { ...blank, id, suite, name: body.name, head_sha: body.head_sha, app: actionsApp },
    body
  )
  return created(checkView(call, run), { ...repository, checks: [...repository.checks, run] })
}

const blank = {
  status: 'queued',
  conclusion: null,
  external_id: null,
  details_url: null,
  started_at: null,
  completed_at: null,
  output: { title: null, summary: null, text: null }
}

/** A conclusion completes the run, whatever `status` says. */
function changed(call: RepositoryCall, run: CheckRun, body: Partial<CheckBody>): CheckRun {
  const { output, ...rest } = body
  const completed = body.conclusion !== undefined
  return {
    ...run,
    ...(rest as Partial<CheckRun>),
    status: completed ? 'completed' : (body.status ?? run.status),
    completed_at: completed ? (body.completed_at ?? call.now) : run.completed_at,
    started_at: body.started_at ?? run.started_at ?? call.now,
    output: { ...run.output, ...pick(output) }
  }
}

function pick(output: CheckBody['output']) {
  if (output === undefined) return {}
  const { title, summary, text } = output
  return { title: title ?? null, summary: summary ?? null, text: text ?? null }
}

export const patchCheck: Handler = call => {
  const run = find(call)
  if (run === undefined) return notFound
  const next = changed(call, run, call.body as Partial<CheckBody>)
  return ok(checkView(call, next), { ...call.repository, checks: replaced(call.repository.checks, 'id', next) })
}

export const getCheck: Handler = call => {
  const run = find(call)
  return run === undefined ? notFound : ok(checkView(call, run))
}

export const listChecks: Handler = call => {
  const { check_name, status, filter, app_id } = call.query as Record<string, string | number | undefined>
  const sha = resolveCommit(call.repository, call.params.ref ?? '')
  if (sha === undefined) return invalid(`No commit found for SHA: ${call.params.ref}`)
  const all = call.repository.checks.filter(run => run.head_sha === sha)
  const runs = (filter === 'all' ? all : latestChecks(call.repository, sha)).filter(
    run =>
      (check_name === undefined || run.name === check_name) &&
      (status === undefined || run.status === status) &&
      (app_id === undefined || run.app.id === app_id)
  )
  return pageOf(
    'check_runs',
    runs.toReversed().map(run => checkView(call, run))
  )
}

export const listSuites: Handler = call => {
  const sha = resolveCommit(call.repository, call.params.ref ?? '')
  if (sha === undefined) return invalid(`No commit found for SHA: ${call.params.ref}`)
  return pageOf(
    'check_suites',
    suites(call).filter(suite => suite.head_sha === sha)
  )
}

export const getSuite: Handler = call => {
  const suite = suites(call).find(({ id }) => String(id) === call.params.check_suite_id)
  return suite === undefined ? notFound : ok(suite)
}

const worst = ['action_required', 'timed_out', 'cancelled', 'failure', 'neutral', 'skipped', 'success']

/** One suite per app and commit; its conclusion is the worst of its runs. */
function suites(call: RepositoryCall) {
  const { checks } = call.repository
  return [...new Set(checks.map(run => run.suite))].map(id => {
    const runs = checks.filter(run => run.suite === id)
    const [first] = runs as [CheckRun]
    const completed = runs.every(run => run.status === 'completed')
    const conclusion = completed ? worst.find(word => runs.some(run => run.conclusion === word)) : undefined
    return {
      id,
      node_id: `CS_${id}`,
      head_branch: null,
      head_sha: first.head_sha,
      status: completed ? 'completed' : 'in_progress',
      conclusion: conclusion ?? null,
      url: apiUrl(call, call.repository, `/check-suites/${id}`),
      app: appView(first.app),
      repository: repositoryView(call, call.repository),
      latest_check_runs_count: runs.length,
      check_runs_url: apiUrl(call, call.repository, `/check-suites/${id}/check-runs`),
      pull_requests: []
    }
  })
}

function suiteOf(call: RepositoryCall, sha: string, app: number): number | undefined {
  return call.repository.checks.find(run => run.head_sha === sha && run.app.id === app)?.suite
}

export const listStatuses: Handler = call => {
  const sha = resolveCommit(call.repository, call.params.ref ?? '')
  if (sha === undefined) return notFound
  const statuses = call.repository.statuses.filter(status => status.sha === sha)
  return page(statuses.toReversed().map(status => statusView(call, status)))
}

export const combinedStatus: Handler = call => {
  const sha = resolveCommit(call.repository, call.params.ref ?? '')
  if (sha === undefined) return notFound
  const statuses = latestStatuses(call.repository, sha)
  const views = statuses.map(status => {
    const { creator: _, ...view } = statusView(call, status)
    return view
  })
  const repository = repositoryView(call, call.repository)
  const commit_url = apiUrl(call, call.repository, `/commits/${sha}`)
  const body = {
    state: combinedState(statuses),
    sha,
    total_count: views.length,
    statuses: views,
    repository,
    commit_url
  }
  return { ...ok({ ...body, url: `${commit_url}/status` }), paged: 'statuses' }
}

interface StatusBody {
  readonly state: CommitStatus['state']
  readonly context?: string
  readonly description?: string | null
  readonly target_url?: string | null
}

export const createStatus: Handler = call => {
  const body = call.body as StatusBody
  const sha = call.params.sha ?? ''
  if (resolveCommit(call.repository, sha) !== sha) return invalid(`No commit found for SHA: ${sha}`)
  const { id, repository } = takeId(call.repository)
  const status: CommitStatus = {
    id,
    sha,
    state: body.state,
    context: body.context ?? 'default',
    description: body.description ?? null,
    target_url: body.target_url ?? null,
    creator: call.user.login,
    created_at: call.now
  }
  return created(statusView(call, status), { ...repository, statuses: [...repository.statuses, status] })
}

function find(call: RepositoryCall): CheckRun | undefined {
  return call.repository.checks.find(({ id }) => String(id) === call.params.check_run_id)
}

function appView({ id, slug }: CheckRun['app']) {
  return {
    id,
    slug,
    node_id: `A_${id}`,
    name: slug,
    html_url: `https://github.com/apps/${slug}`,
    permissions: {},
    events: []
  }
}

function checkView(call: RepositoryCall, { suite, app, ...run }: CheckRun) {
  const url = apiUrl(call, call.repository, `/check-runs/${run.id}`)
  const output = { ...run.output, annotations_count: 0, annotations_url: `${url}/annotations` }
  const html_url = webUrl(call.repository, `/runs/${run.id}`)
  return {
    ...run,
    node_id: `CR_${run.id}`,
    url,
    html_url,
    output,
    check_suite: { id: suite },
    app: appView(app),
    pull_requests: []
  }
}

function statusView(call: RepositoryCall, { sha, creator, ...status }: CommitStatus) {
  const url = apiUrl(call, call.repository, `/statuses/${sha}`)
  return {
    ...status,
    node_id: `SC_${status.id}`,
    url,
    avatar_url: null,
    updated_at: status.created_at,
    creator: accountView(call.world, creator)
  }
}
