import {
  created,
  type Handler,
  invalid,
  noContent,
  notFound,
  ok,
  page,
  problem,
  type RepositoryCall
} from '../http/call.ts'
import { resolveCommit } from '../state/refs.ts'
import { failingContexts } from '../state/rollup.ts'
import { type Deployment, type DeploymentStatus, type Repository, replaced, takeId } from '../state/world.ts'
import { accountView } from '../views/account.ts'
import { apiUrl } from '../views/repository.ts'

interface CreateDeployment {
  readonly ref: string
  readonly task?: string
  readonly auto_merge?: boolean
  readonly required_contexts?: readonly string[]
  readonly payload?: unknown
  readonly environment?: string
  readonly description?: string | null
  readonly transient_environment?: boolean
  readonly production_environment?: boolean
}

interface CreateStatus {
  readonly state: DeploymentStatus['state']
  readonly description?: string
  readonly environment?: string
  readonly environment_url?: string
  readonly log_url?: string
  readonly target_url?: string
  readonly auto_inactive?: boolean
}

export const listDeployments: Handler = call => {
  const { sha, ref, task, environment } = call.query as Record<string, string>
  const wanted = (value: string | undefined, found: string) =>
    value === undefined || value === 'none' || value === found
  const matching = call.repository.deployments.filter(
    deployment =>
      wanted(sha, deployment.sha) &&
      wanted(ref, deployment.ref) &&
      wanted(task, deployment.task) &&
      wanted(environment, deployment.environment)
  )
  return page(matching.toReversed().map(deployment => deploymentView(call, deployment)))
}

export const getDeployment: Handler = call => {
  const deployment = find(call)
  return deployment === undefined ? notFound : ok(deploymentView(call, deployment))
}

/** Without `required_contexts: []` every status of the commit must be green, and `auto_merge` may move the branch. */
export const createDeployment: Handler = call => {
  const body = call.body as CreateDeployment
  const sha = resolveCommit(call.repository, body.ref)
  if (sha === undefined) return invalid(`No ref found for: ${body.ref}`)
  const failing = failingContexts(call.repository, sha, body.required_contexts)
  if (failing.length > 0) return problem(409, `Conflict: Commit status checks failed for ${body.ref}.`)
  const { id, repository } = takeId(call.repository)
  const environment = body.environment ?? 'production'
  const deployment: Deployment = {
    id,
    sha,
    ref: body.ref,
    task: body.task ?? 'deploy',
    payload: body.payload ?? '',
    environment,
    original_environment: environment,
    description: body.description ?? null,
    transient_environment: body.transient_environment ?? false,
    production_environment: body.production_environment ?? environment === 'production',
    creator: call.user.login,
    created_at: call.now,
    updated_at: call.now,
    statuses: []
  }
  const deployments = [...repository.deployments, deployment]
  return created(deploymentView(call, deployment), {
    ...withEnvironment(repository, environment, call.now),
    deployments
  })
}

/** Only inactive ones can go, unless it is the only one of the repository. */
export const deleteDeployment: Handler = call => {
  const deployment = find(call)
  if (deployment === undefined) return notFound
  const isActive = deployment.statuses.at(-1)?.state !== 'inactive'
  if (isActive && call.repository.deployments.length > 1) {
    return invalid('We cannot delete an active deployment unless it is the only deployment in a given environment.')
  }
  const deployments = call.repository.deployments.filter(({ id }) => id !== deployment.id)
  return noContent({ ...call.repository, deployments })
}

export const listStatuses: Handler = call => {
  const deployment = find(call)
  if (deployment === undefined) return notFound
  return page(deployment.statuses.toReversed().map(status => statusView(call, deployment, status)))
}

export const getStatus: Handler = call => {
  const deployment = find(call)
  const status = deployment?.statuses.find(({ id }) => String(id) === call.params.status_id)
  return deployment === undefined || status === undefined ? notFound : ok(statusView(call, deployment, status))
}

export const createStatus: Handler = call => {
  const body = call.body as CreateStatus
  const deployment = find(call)
  if (deployment === undefined) return notFound
  if ((body.description ?? '').length > 140)
    return invalid('Validation Failed', [{ resource: 'DeploymentStatus', field: 'description', code: 'invalid' }])
  const { id, repository } = takeId(call.repository)
  const environment = body.environment ?? deployment.environment
  const status: DeploymentStatus = {
    id,
    state: body.state,
    creator: call.user.login,
    description: body.description ?? '',
    environment,
    environment_url: body.environment_url ?? '',
    log_url: body.log_url ?? body.target_url ?? '',
    created_at: call.now
  }
  const updated = { ...deployment, environment, updated_at: call.now, statuses: [...deployment.statuses, status] }
  const silent = body.state !== 'success' || body.auto_inactive === false
  const others = silent ? repository : retirePrevious(repository, updated, call)
  const deployments = replaced(others.deployments, 'id', updated)
  return created(statusView(call, updated, status), { ...others, deployments })
}

/**
 * A success makes earlier successes of the same environment inactive, but only "non-transient, non-production"
 * ones: that is what GitHub documents for `auto_inactive`, so production keeps several active ones.
 */
function retirePrevious(repository: Repository, newest: Deployment, call: RepositoryCall): Repository {
  let next = repository
  for (const deployment of repository.deployments) {
    const replaces = deployment.id < newest.id && deployment.environment === newest.environment
    const retires = replaces && !deployment.transient_environment && !deployment.production_environment
    const last = deployment.statuses.at(-1)
    if (!retires || last?.state !== 'success') continue
    const taken = takeId(next)
    const status = { ...last, id: taken.id, state: 'inactive' as const, creator: call.user.login, created_at: call.now }
    const retired = { ...deployment, updated_at: call.now, statuses: [...deployment.statuses, status] }
    next = { ...taken.repository, deployments: replaced(next.deployments, 'id', retired) }
  }
  return next
}

/** Naming an environment creates it, without protection. */
export function withEnvironment(repository: Repository, name: string, now: string): Repository {
  if (repository.environments.some(environment => environment.name === name)) return repository
  const { id, repository: next } = takeId(repository)
  const environment = {
    id,
    name,
    wait_timer: 0,
    prevent_self_review: false,
    reviewers: [],
    deployment_branch_policy: null,
    created_at: now,
    updated_at: now
  }
  return { ...next, environments: [...next.environments, environment] }
}

function find(call: RepositoryCall): Deployment | undefined {
  return call.repository.deployments.find(({ id }) => String(id) === call.params.deployment_id)
}

function deploymentView(call: RepositoryCall, deployment: Deployment) {
  const { statuses: _, creator, ...rest } = deployment
  const url = apiUrl(call, call.repository, `/deployments/${deployment.id}`)
  return {
    ...rest,
    node_id: `DE_${deployment.id}`,
    url,
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(call, call.repository, ''),
    creator: accountView(call.world, creator)
  }
}

function statusView(call: RepositoryCall, deployment: Deployment, status: DeploymentStatus) {
  const url = apiUrl(call, call.repository, `/deployments/${deployment.id}`)
  return {
    ...status,
    node_id: `DES_${status.id}`,
    url: `${url}/statuses/${status.id}`,
    creator: accountView(call.world, status.creator),
    target_url: status.log_url,
    updated_at: status.created_at,
    deployment_url: url,
    repository_url: apiUrl(call, call.repository, '')
  }
}
