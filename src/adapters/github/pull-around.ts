import { carriesMarker } from '../../domain/marker.ts'
import type { Connection } from './connection.ts'
import { type AlertNode, alertFields, alertOf } from './pull-alerts.ts'
import { loginOf, type MergeState, type MergingPull, mergeFields, mergeStateOf } from './pull-merge-state.ts'

/** What stands around a pull request, read in one request. A list that has further pages is left out. */
export interface Around {
  readonly login: string
  readonly state: MergeState
  readonly rules: readonly object[] | undefined
  readonly checks: { readonly runs: readonly object[]; readonly statuses: readonly object[] } | undefined
  readonly comments: readonly Comment[] | undefined
  readonly reviewers: readonly string[] | undefined
  /** Open alerts. */
  readonly alerts: readonly object[] | undefined
}

export interface Comment {
  readonly body: string
  readonly author: string
}

interface List<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

interface Actor {
  readonly __typename: string
  readonly login: string
}

interface Rule {
  readonly type: string
  readonly parameters: {
    readonly requiredStatusChecks?: readonly { readonly context: string; readonly integrationId: number | null }[]
    readonly strictRequiredStatusChecksPolicy?: boolean
  } | null
}

interface Run {
  readonly __typename: 'CheckRun'
  readonly databaseId: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly startedAt: string | null
  readonly completedAt: string | null
  readonly checkSuite: { readonly app: { readonly databaseId: number; readonly slug: string } | null }
}

interface Status {
  readonly __typename: 'StatusContext'
  readonly context: string
  readonly state: string
  readonly createdAt: string
}

interface Answer {
  readonly viewer: { readonly login: string }
  readonly repository: {
    readonly vulnerabilityAlerts: List<AlertNode> | null
    readonly ref: { readonly rules: List<Rule> | null } | null
    readonly object: { readonly statusCheckRollup: { readonly contexts: List<Run | Status> } | null } | null
    readonly pullRequest: MergingPull & {
      readonly comments: List<{ readonly body: string; readonly author: Actor | null }>
      readonly reviews: List<{ readonly author: Actor | null }> | null
    }
  }
}

const page = 'pageInfo { hasNextPage }'

const document = `query ($owner: String!, $repo: String!, $number: Int!, $base: String!, $head: GitObjectID!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    vulnerabilityAlerts(first: 100, states: [OPEN]) {
      nodes {
        ${alertFields}
      }
      ${page}
    }
    ref(qualifiedName: $base) {
      rules(first: 100) {
        nodes {
          type
          parameters {
            ... on RequiredStatusChecksParameters {
              strictRequiredStatusChecksPolicy
              requiredStatusChecks { context integrationId }
            }
          }
        }
        ${page}
      }
    }
    object(oid: $head) {
      ... on Commit {
        statusCheckRollup {
          contexts(first: 100) {
            nodes {
              __typename
              ... on CheckRun {
                databaseId name status conclusion startedAt completedAt
                checkSuite { app { databaseId slug } }
              }
              ... on StatusContext { context state createdAt }
            }
            ${page}
          }
        }
      }
    }
    pullRequest(number: $number) {
      ${mergeFields}
      comments(first: 100) { nodes { body author { __typename login } } ${page} }
      reviews(first: 100) { nodes { author { __typename login } } ${page} }
    }
  }
}`

interface Wanted {
  readonly number: number
  readonly base: string
  readonly head: string
}

/** Parts that need permissions of their own. A hole anywhere else would read as "nobody armed it" or "no comments". */
const separate = ['vulnerabilityAlerts', 'ref', 'object'] as const

/** Leaves out what the token may not see; that is then read by itself, so that it can say why. */
export async function readAround(connection: Connection, { number, base, head }: Wanted): Promise<Around> {
  const { owner, repo } = connection
  const variables = { owner, repo, number, base: `refs/heads/${base}`, head }
  const doing = 'reading around a pull request'
  const { data, refused } = await connection.graphqlInParts<Answer>(doing, document, {
    variables,
    parts: separate.map(part => `repository.${part}`)
  })
  const { ref, object, pullRequest: pull, vulnerabilityAlerts } = data.repository
  const isSeen = (part: (typeof separate)[number]) => !refused.includes(`repository.${part}`)
  return {
    login: data.viewer.login,
    state: mergeStateOf(pull),
    rules: isSeen('ref') ? whole(ref?.rules ?? undefined)?.map(ruleOf) : undefined,
    checks: isSeen('object') ? checksOf(object, head) : undefined,
    comments: whole(pull.comments)?.map(({ body, author }) => ({ body, author: loginOf(author) })),
    reviewers: whole(pull.reviews ?? undefined)?.flatMap(({ author }) => (author === null ? [] : [loginOf(author)])),
    alerts: isSeen('vulnerabilityAlerts') ? alertsOf(vulnerabilityAlerts) : undefined
  }
}

/** A commit that nothing was reported for has no rollup. */
function checksOf(object: Answer['repository']['object'], head: string): Around['checks'] {
  const all = object?.statusCheckRollup === null ? [] : whole(object?.statusCheckRollup.contexts)
  return all && { runs: all.flatMap(one => runOf(one, head)), statuses: all.flatMap(one => statusOf(one, head)) }
}

/** One that tells nothing makes the list one that was not read. */
function alertsOf(list: List<AlertNode> | null): readonly object[] | undefined {
  const alerts = whole(list ?? undefined)?.map(alertOf)
  return alerts?.includes(undefined) === true ? undefined : (alerts as readonly object[] | undefined)
}

function whole<T>(list: List<T> | undefined): readonly T[] | undefined {
  return list === undefined || list.pageInfo.hasNextPage ? undefined : list.nodes
}

function ruleOf({ type, parameters }: Rule): object {
  const checks = parameters?.requiredStatusChecks
  if (checks === undefined) return { type: type.toLowerCase() }
  return {
    type: type.toLowerCase(),
    parameters: {
      strict_required_status_checks_policy: parameters?.strictRequiredStatusChecksPolicy ?? false,
      required_status_checks: checks.map(({ context, integrationId }) =>
        integrationId === null ? { context } : { context, integration_id: integrationId }
      )
    }
  }
}

function runOf(one: Run | Status, head: string): readonly object[] {
  if (one.__typename !== 'CheckRun') return []
  const { app } = one.checkSuite
  return [
    {
      id: one.databaseId,
      name: one.name,
      head_sha: head,
      status: one.status.toLowerCase(),
      conclusion: one.conclusion?.toLowerCase() ?? null,
      started_at: one.startedAt,
      completed_at: one.completedAt,
      app: app === null ? null : { id: app.databaseId, slug: app.slug }
    }
  ]
}

/** GraphQL calls a status that nobody has set yet expected. */
function statusOf(one: Run | Status, head: string): readonly object[] {
  if (one.__typename !== 'StatusContext') return []
  const state = one.state === 'EXPECTED' ? 'pending' : one.state.toLowerCase()
  return [{ context: one.context, state, sha: head, created_at: one.createdAt }]
}

/** Our one comment among those that were read. */
export function ownComment(comments: readonly Comment[], login: string, marker: string): string | undefined {
  return comments.find(({ body, author }) => author === login && carriesMarker(body, marker))?.body
}
