import { type Handler, invalid, noContent, notFound, ok, pageOf, problem, type RepositoryCall } from '../http/call.ts'
import { resolveCommit } from '../state/refs.ts'
import { type Artifact, type Environment, type Json, type Run, replaced, takeId } from '../state/world.ts'
import { accountView } from '../views/account.ts'
import { apiUrl, repositoryView, webUrl } from '../views/repository.ts'
import { mayApprove, reviewersView } from './environments.ts'

export const listArtifacts: Handler = call => {
  const { name } = call.query as { readonly name?: string }
  const found = call.repository.artifacts.filter(artifact => name === undefined || artifact.name === name)
  return pageOf(
    'artifacts',
    found.toReversed().map(artifact => artifactView(call, artifact))
  )
}

export const runArtifacts: Handler = call => {
  const { name } = call.query as { readonly name?: string }
  const run = findRun(call)
  if (run === undefined) return notFound
  const found = call.repository.artifacts.filter(
    artifact => artifact.run === run.id && (name ?? artifact.name) === artifact.name
  )
  return pageOf(
    'artifacts',
    found.map(artifact => artifactView(call, artifact))
  )
}

export const getArtifact: Handler = call => {
  const artifact = findArtifact(call)
  return artifact === undefined ? notFound : ok(artifactView(call, artifact))
}

export const deleteArtifact: Handler = call => {
  const artifact = findArtifact(call)
  if (artifact === undefined) return notFound
  return noContent({ ...call.repository, artifacts: call.repository.artifacts.filter(({ id }) => id !== artifact.id) })
}

/** Sends the client on to an address that needs no token; gone artifacts answer 410. */
export const downloadArtifact: Handler = call => {
  const artifact = findArtifact(call)
  if (artifact === undefined) return notFound
  if (artifact.expired) return problem(410, 'Artifact has expired')
  const { owner, name } = call.repository
  return { status: 302, headers: { location: `${call.origin}/_downloads/${owner}/${name}/artifacts/${artifact.id}` } }
}

export const listRuns: Handler = call => {
  const { head_sha, event, branch, status } = call.query as Record<string, string | undefined>
  const found = call.repository.runs.filter(
    run =>
      (head_sha === undefined || run.head_sha === head_sha) &&
      (event === undefined || run.event === event) &&
      (branch === undefined || run.head_branch === branch) &&
      (status === undefined || run.status === status || run.conclusion === status)
  )
  return pageOf(
    'workflow_runs',
    found.toReversed().map(run => runView(call, run))
  )
}

export const getRun: Handler = call => {
  const run = findRun(call)
  return run === undefined ? notFound : ok(runView(call, run))
}

export const runJobs: Handler = call => (findRun(call) === undefined ? notFound : pageOf('jobs', []))

/** Who let the run into which environment, with their comments. */
export const runApprovals: Handler = call => {
  const run = findRun(call)
  if (run === undefined) return notFound
  return ok(
    run.approvals.map(({ environments, state, login, comment }) => ({
      environments: call.repository.environments
        .filter(({ name }) => environments.includes(name))
        .map(view => brief(call, view)),
      state,
      user: accountView(call.world, login),
      comment
    }))
  )
}

export const pendingDeployments: Handler = call => {
  const run = findRun(call)
  if (run === undefined) return notFound
  const waiting = call.repository.environments.filter(({ name }) => run.pending.includes(name))
  return ok(
    waiting.map(environment => ({
      environment: withoutTimes(brief(call, environment)),
      wait_timer: environment.wait_timer,
      wait_timer_started_at: run.created_at,
      current_user_can_approve: mayApprove(call, environment, run.actor),
      reviewers: reviewersView(call, environment)
    }))
  )
}

/** One reviewer is enough, but it must be a reviewer. Answers the deployments that go on. */
export const reviewPending: Handler = call => {
  const run = findRun(call)
  if (run === undefined) return notFound
  const body = call.body as { environment_ids: readonly number[]; state: 'approved' | 'rejected'; comment: string }
  const chosen = call.repository.environments.filter(
    ({ id, name }) => body.environment_ids.includes(id) && run.pending.includes(name)
  )
  if (chosen.length !== body.environment_ids.length) return invalid('Environment is not waiting for approval')
  if (!chosen.every(environment => mayApprove(call, environment, run.actor))) {
    return problem(403, 'You are not a required reviewer of this environment')
  }
  const environments = chosen.map(({ name }) => name)
  const approval = { environments, state: body.state, login: call.user.login, comment: body.comment }
  const pending = run.pending.filter(name => !environments.includes(name))
  const next = { ...run, pending, approvals: [...run.approvals, approval] }
  return ok([], { ...call.repository, runs: replaced(call.repository.runs, 'id', next) })
}

export const rerun: Handler = call => {
  const run = findRun(call)
  if (run === undefined) return notFound
  const next = { ...run, run_attempt: run.run_attempt + 1, status: 'queued', conclusion: null }
  return { status: 201, body: {}, repository: { ...call.repository, runs: replaced(call.repository.runs, 'id', next) } }
}

interface DispatchBody {
  readonly ref: string
  readonly inputs?: Json
  readonly return_run_details?: boolean
}

export const dispatchWorkflow: Handler = call => {
  const { ref, inputs = {}, return_run_details } = call.body as DispatchBody
  const sha = resolveCommit(call.repository, ref)
  if (sha === undefined) return invalid(`No ref found for: ${ref}`)
  if (Object.keys(inputs).length > 25)
    return invalid('you may only define up to 25 `inputs` for a `workflow_dispatch` event')
  const { id, repository } = takeId(call.repository)
  const workflow = call.params.workflow_id ?? ''
  const run: Run = {
    id,
    name: workflow,
    path: `.github/workflows/${workflow}`,
    head_branch: ref,
    head_sha: sha,
    event: 'workflow_dispatch',
    status: 'queued',
    conclusion: null,
    run_attempt: 1,
    actor: call.user.login,
    created_at: call.now,
    inputs,
    approvals: [],
    pending: []
  }
  const next = { ...repository, runs: [...repository.runs, run] }
  if (!return_run_details) return noContent(next)
  const run_url = apiUrl(call, next, `/actions/runs/${id}`)
  return ok({ workflow_run_id: id, run_url, html_url: webUrl(next, `/actions/runs/${id}`) }, next)
}

export const dispatchRepository: Handler = call => {
  const { event_type, client_payload } = call.body as { event_type: string; client_payload?: Json }
  const dispatch = { event_type, client_payload: client_payload ?? {} }
  return noContent({ ...call.repository, dispatches: [...call.repository.dispatches, dispatch] })
}

function findRun(call: RepositoryCall): Run | undefined {
  return call.repository.runs.find(({ id }) => String(id) === call.params.run_id)
}

function findArtifact(call: RepositoryCall): Artifact | undefined {
  return call.repository.artifacts.find(({ id }) => String(id) === call.params.artifact_id)
}

function brief(call: RepositoryCall, { id, name, created_at, updated_at }: Environment) {
  const url = apiUrl(call, call.repository, `/environments/${encodeURIComponent(name)}`)
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url,
    html_url: webUrl(call.repository, '/deployments'),
    created_at,
    updated_at
  }
}

function withoutTimes({ created_at: _, updated_at: __, ...rest }: ReturnType<typeof brief>) {
  return rest
}

function artifactView(call: RepositoryCall, { run: runId, bytes, ...artifact }: Artifact) {
  const url = apiUrl(call, call.repository, `/actions/artifacts/${artifact.id}`)
  const run = call.repository.runs.find(({ id }) => id === runId)
  const { id } = call.repository
  const workflow_run = run && {
    id: runId,
    repository_id: id,
    head_repository_id: id,
    head_branch: run.head_branch,
    head_sha: run.head_sha
  }
  return {
    ...artifact,
    node_id: `AR_${artifact.id}`,
    size_in_bytes: bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    updated_at: artifact.created_at,
    workflow_run: workflow_run ?? null
  }
}

function runView(
  call: RepositoryCall,
  { approvals: _, pending: __, inputs: ___, actor, triggering_actor = actor, ...run }: Run
) {
  const url = apiUrl(call, call.repository, `/actions/runs/${run.id}`)
  const view = repositoryView(call, call.repository)
  const account = accountView(call.world, actor)
  const links = {
    url,
    html_url: webUrl(call.repository, `/actions/runs/${run.id}`),
    jobs_url: `${url}/jobs`,
    artifacts_url: `${url}/artifacts`
  }
  return {
    ...run,
    ...links,
    node_id: `WFR_${run.id}`,
    run_number: run.id,
    workflow_id: 1,
    display_title: run.name,
    updated_at: run.created_at,
    run_started_at: run.created_at,
    actor: account,
    triggering_actor: accountView(call.world, triggering_actor),
    pull_requests: [],
    head_commit: null,
    repository: view,
    head_repository: view
  }
}
