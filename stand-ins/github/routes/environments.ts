import { type Handler, noContent, notFound, ok, pageOf, type RepositoryCall } from '../http/call.ts'
import { type Environment, type Json, replaced, takeId } from '../state/world.ts'
import { accountOf, accountView, teamView } from '../views/account.ts'
import { apiUrl, webUrl } from '../views/repository.ts'
import { withEnvironment } from './deployments.ts'

interface PutEnvironment {
  readonly wait_timer?: number
  readonly prevent_self_review?: boolean
  readonly reviewers?: readonly { readonly type?: 'User' | 'Team'; readonly id?: number }[] | null
  readonly deployment_branch_policy?: Json | null
}

export const listEnvironments: Handler = call =>
  pageOf(
    'environments',
    call.repository.environments.map(environment => environmentView(call, environment))
  )

export const getEnvironment: Handler = call => {
  const environment = find(call)
  return environment === undefined ? notFound : ok(environmentView(call, environment))
}

/** What the body does not name is reset, as GitHub documents it. */
export const putEnvironment: Handler = call => {
  const body = (call.body ?? {}) as PutEnvironment
  const repository = withEnvironment(call.repository, call.params.environment_name ?? '', call.now)
  const old = repository.environments.find(({ name }) => name === call.params.environment_name)
  if (old === undefined) return notFound
  const reviewers = (body.reviewers ?? []).map(({ type, id }) => ({ type: type ?? ('User' as const), id: id ?? 0 }))
  const environment: Environment = {
    ...old,
    wait_timer: body.wait_timer ?? 0,
    prevent_self_review: body.prevent_self_review ?? false,
    reviewers,
    deployment_branch_policy: body.deployment_branch_policy ?? null,
    updated_at: call.now
  }
  const environments = replaced(repository.environments, 'id', environment)
  return ok(environmentView(call, environment), { ...repository, environments })
}

export const deleteEnvironment: Handler = call => {
  const environment = find(call)
  if (environment === undefined) return notFound
  const environments = call.repository.environments.filter(({ id }) => id !== environment.id)
  return noContent({ ...takeId(call.repository).repository, environments })
}

function find(call: RepositoryCall): Environment | undefined {
  return call.repository.environments.find(({ name }) => name === call.params.environment_name)
}

function environmentView(call: RepositoryCall, environment: Environment) {
  const { id, name, created_at, updated_at, deployment_branch_policy } = environment
  return {
    id,
    node_id: `EN_${id}`,
    name,
    url: apiUrl(call, call.repository, `/environments/${encodeURIComponent(name)}`),
    html_url: webUrl(call.repository, `/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`),
    created_at,
    updated_at,
    protection_rules: rulesOf(call, environment),
    deployment_branch_policy
  }
}

function rulesOf(call: RepositoryCall, environment: Environment): readonly object[] {
  const { id, wait_timer, prevent_self_review, deployment_branch_policy } = environment
  const rules: object[] = []
  if (wait_timer > 0) rules.push({ id: id * 10 + 1, node_id: `GA_${id}1`, type: 'wait_timer', wait_timer })
  if (environment.reviewers.length > 0) {
    const reviewers = reviewersView(call, environment)
    rules.push({ id: id * 10 + 2, node_id: `GA_${id}2`, type: 'required_reviewers', prevent_self_review, reviewers })
  }
  if (deployment_branch_policy !== null) rules.push({ id: id * 10 + 3, node_id: `GA_${id}3`, type: 'branch_policy' })
  return rules
}

/** People and teams who may let a run into the environment. */
export function reviewersView(call: RepositoryCall, environment: Environment): readonly object[] {
  return environment.reviewers.map(({ type, id }) => {
    const login = [...call.world.users.values()].find(user => user.id === id)?.login ?? `user-${id}`
    const reviewer = type === 'Team' ? teamView(`team-${id}`) : accountView(call.world, login)
    return { type, reviewer }
  })
}

/** May this account approve? Only a reviewer of the environment, and not the one who started the run if so set. */
export function mayApprove(call: RepositoryCall, environment: Environment, startedBy: string): boolean {
  const { id, login } = accountOf(call.world, call.user.login)
  if (environment.prevent_self_review && login === startedBy) return false
  return environment.reviewers.some(reviewer => reviewer.type === 'User' && reviewer.id === id)
}
