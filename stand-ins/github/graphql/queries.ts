import { touches } from '../state/changes.ts'
import { blobOf, commitOf, entryAt } from '../state/files.ts'
import { ancestors } from '../state/history.ts'
import { commitsOf, mergeability, pullsOfCommit } from '../state/merge.ts'
import type { GitCommit, TreeEntry } from '../state/objects.ts'
import { resolveCommit } from '../state/refs.ts'
import { latestChecks, latestStatuses } from '../state/rollup.ts'
import { activeRules, type BranchRule, hasMergeQueue } from '../state/rules.ts'
import { fullName, type Issue, type Json, type Pull, type Repository } from '../state/world.ts'
import { accountOf } from '../views/account.ts'
import { pullNode } from '../views/pull.ts'
import { repositoryNode } from '../views/repository.ts'
import { accessible, refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** Above this GitHub cuts `Blob.text` and says so. */
const mostTextBytes = 512 * 1024

/** The resolvers of queries: only the fields that somebody here asks for. */
export const queries = {
  repository({ owner, name }: { readonly owner: string; readonly name: string }, session: Session) {
    return repositoryNodeOf(accessible(session, `${owner}/${name}`, 'metadata', 'read'), session)
  },
  repositoryOwner: ({ login }: { readonly login: string }, session: Session) => ({
    __typename: 'Organization',
    login,
    repositories: ({ first, after }: { readonly first: number; readonly after?: string | null }) => {
      const all = [...session.world.repositories.values()].filter(({ owner }) => owner === login)
      const start = after == null ? 0 : Number(after)
      const nodes = all.slice(start, start + first).map(repository => repositoryNodeOf(repository, session))
      const hasNextPage = start + first < all.length
      const endCursor = hasNextPage ? String(start + first) : null
      return { totalCount: all.length, nodes, pageInfo: { hasNextPage, endCursor } }
    }
  }),
  viewer: (_: unknown, session: Session) => ({ login: session.call.user.login }),
  rateLimit: () => ({ limit: 5000, cost: 1, remaining: 5000, used: 0, nodeCount: 0, resetAt: '2030-01-01T00:00:00Z' })
}

function repositoryNodeOf(repository: Repository, session: Session) {
  const readable = () => accessible(session, fullName(repository), 'contents', 'read')
  return {
    __typename: 'Repository',
    id: repositoryNode(repository),
    databaseId: repository.id,
    nameWithOwner: fullName(repository),
    isPrivate: repository.private,
    autoMergeAllowed: repository.allowAutoMerge,
    defaultBranchRef: () => refNode(repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      readable()
      const names = [qualifiedName, `refs/heads/${qualifiedName}`, `refs/tags/${qualifiedName}`]
      return refNode(repository, names.find(name => repository.refs.has(name)) ?? '')
    },
    object: (wanted: { readonly expression?: string; readonly oid?: string }) => {
      readable()
      return wanted.oid === undefined
        ? atExpression(repository, wanted.expression ?? '')
        : objectNode(repository, wanted.oid)
    },
    pullRequest: ({ number }: { readonly number: number }) => {
      const issue = repository.issues.find(found => found.number === number && found.pull !== undefined)
      if (issue === undefined)
        throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullNodeOf(repository, issue)
    },
    deployments: ({
      environments,
      first = 30
    }: {
      readonly environments?: readonly string[]
      readonly first?: number
    }) => {
      accessible(session, fullName(repository), 'deployments', 'read')
      return deploymentConnection(repository, environments, first)
    },
    vulnerabilityAlerts: (page: { readonly first?: number; readonly states?: readonly string[] }) => {
      accessible(session, fullName(repository), 'vulnerability-alerts', 'read')
      return alertConnection(repository, page.first ?? 100, page.states)
    }
  }
}

function refNode(repository: Repository, name: string) {
  const sha = repository.refs.get(name)
  if (sha === undefined) return null
  const short = name.replace(/^refs\/(heads|tags)\//, '')
  return {
    __typename: 'Ref',
    id: `REF_${name}`,
    name: short,
    prefix: name.slice(0, -short.length),
    rules: ({ first }: { readonly first: number }) => connection(activeRules(repository, short).map(ruleNode), first),
    target: () => objectNode(repository, sha)
  }
}

export function objectNode(repository: Repository, oid: string): object | null {
  const object = repository.objects.get(oid)
  if (object === undefined) return null
  if (object.type === 'blob') return blobNode(oid, object.bytes)
  if (object.type === 'tree') return treeNode(repository, oid, object.entries)
  const entry = (path: string) => entryAt(repository.objects, object.tree, path)
  return {
    __typename: 'Commit',
    id: `C_${oid}`,
    oid,
    message: object.message,
    statusCheckRollup: (_: unknown, session: Session) => rollupNode(repository, oid, session),
    committedDate: object.committer.date,
    ...peopleNodes(object),
    history: ({ first, path }: { readonly first: number; readonly path?: string }) => {
      const all = ancestors(repository.objects, oid).filter(
        sha => path === undefined || touches(repository.objects, sha, path)
      )
      return connection(
        all.flatMap(sha => objectNode(repository, sha) ?? []),
        first
      )
    },
    associatedPullRequests: ({ first }: { readonly first: number }, session: Session) => {
      accessible(session, fullName(repository), 'pull-requests', 'read')
      return connection(
        pullsOfCommit(repository, oid).map(issue => pullNodeOf(repository, issue)),
        first
      )
    },
    tree: () => objectNode(repository, object.tree),
    file: ({ path }: { readonly path: string }) => {
      const found = entry(path)
      return found === undefined ? null : entryNode(repository, path, found)
    }
  }
}

/** The git author first, then whom the message's trailers name. */
function peopleNodes({ author, authorLogin, committer, committerLogin, message }: GitCommit) {
  const trailers = [...message.matchAll(/^co-authored-by:[^<\n]*<([^<>\n]+)>\s*$/gim)].map(([, email = '']) => email)
  return {
    authors: ({ first }: { readonly first: number }) =>
      connection([gitActor(author.email, authorLogin), ...trailers.map(email => gitActor(email))], first),
    committer: gitActor(committer.email, committerLogin)
  }
}

/** An account by its login, or by an address that some account of this world has. */
function gitActor(email: string, login: string | null = null) {
  const user = (_: unknown, { world }: Session) => {
    const known = login === null ? [...world.users.values()].find(one => one.email === email) : accountOf(world, login)
    // An app is no user, whoever GitHub shows beside its commits.
    return known === undefined || known.type === 'Bot' ? null : { databaseId: known.id, login: known.login }
  }
  return { email, user }
}

function blobNode(oid: string, bytes: Buffer) {
  const isTruncated = bytes.length > mostTextBytes
  const isBinary = bytes.includes(0)
  const text = isBinary ? null : bytes.subarray(0, mostTextBytes).toString('utf8')
  return { __typename: 'Blob', id: `B_${oid}`, oid, byteSize: bytes.length, isBinary, isTruncated, text }
}

function treeNode(repository: Repository, oid: string, entries: ReadonlyMap<string, TreeEntry>) {
  return {
    __typename: 'Tree',
    id: `T_${oid}`,
    oid,
    entries: () => [...entries].sort().map(([name, entry]) => entryNode(repository, name, entry))
  }
}

function entryNode(repository: Repository, path: string, { mode, sha }: TreeEntry) {
  const bytes = blobOf(repository.objects, sha)
  return {
    __typename: 'TreeEntry',
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    oid: sha,
    mode: Number.parseInt(mode, 8),
    type: bytes === undefined ? 'tree' : 'blob',
    size: bytes?.length ?? 0,
    object: () => objectNode(repository, sha)
  }
}

/** `branch`, `branch:path`, or a commit. */
function atExpression(repository: Repository, expression: string): object | null {
  const colon = expression.indexOf(':')
  const name = colon < 0 ? expression : expression.slice(0, colon)
  const path = colon < 0 ? undefined : expression.slice(colon + 1)
  const sha = resolveCommit(repository, name)
  if (sha === undefined) return null
  if (path === undefined) return objectNode(repository, sha)
  const entry = entryAt(repository.objects, commitOf(repository.objects, sha)?.tree ?? '', path)
  return entry === undefined ? null : objectNode(repository, entry.sha)
}

export function pullNodeOf(repository: Repository, issue: Issue) {
  const pull = issue.pull as Pull
  const { auto_merge } = pull
  return {
    __typename: 'PullRequest',
    id: pullNode(pull),
    number: issue.number,
    title: issue.title,
    state: pull.merged ? 'MERGED' : issue.state.toUpperCase(),
    headRefOid: pull.head.sha,
    mergeStateStatus: mergeability(repository, issue).state.toUpperCase(),
    baseRefName: pull.base,
    comments: ({ first }: { readonly first: number }, session: Session) => {
      const own = repository.comments.filter(({ issue: number }) => number === issue.number)
      return connection(
        own.map(({ body, user }) => ({ body, author: actorNode(session, user) })),
        first
      )
    },
    reviews: ({ first }: { readonly first: number }, session: Session) =>
      connection(
        pull.reviews.map(({ login }) => ({ author: actorNode(session, login) })),
        first
      ),
    author: (_: unknown, session: Session) => actorNode(session, issue.user),
    commits: ({ first, after }: { readonly first: number; readonly after?: string | null }) => {
      const start = after == null ? 0 : Number(after)
      const all = commitsOf(repository, pull)
      const nodes = all.slice(start, start + first).map(sha => ({ commit: objectNode(repository, sha) }))
      const hasNextPage = start + first < all.length
      return { totalCount: all.length, nodes, pageInfo: { hasNextPage, endCursor: String(start + first) } }
    },
    isDraft: pull.draft,
    merged: pull.merged,
    isInMergeQueue: pull.queued,
    isMergeQueueEnabled: hasMergeQueue(repository, pull.base),
    mergeQueueEntry: pull.queued ? queueEntry(repository, pull) : null,
    autoMergeRequest:
      auto_merge === null
        ? null
        : {
            __typename: 'AutoMergeRequest',
            mergeMethod: auto_merge.method.toUpperCase(),
            enabledAt: issue.updated_at,
            commitBody: auto_merge.body,
            enabledBy: (_: unknown, session: Session) => actorNode(session, auto_merge.login)
          }
  }
}

function connection(all: readonly object[], first: number) {
  const hasNextPage = all.length > first
  return { totalCount: all.length, nodes: all.slice(0, first), pageInfo: { hasNextPage, endCursor: null } }
}

/** GraphQL writes a bot's login without its kind. */
function actorNode({ world }: Session, login: string) {
  const { type, id } = accountOf(world, login)
  return { __typename: type === 'Bot' ? 'Bot' : 'User', databaseId: id, login: login.replace(/\[bot\]$/, '') }
}

function ruleNode({ type, parameters }: BranchRule) {
  const checks = parameters?.required_status_checks as readonly Json[] | undefined
  return {
    __typename: 'RepositoryRule',
    type: type.toUpperCase(),
    parameters:
      checks === undefined
        ? null
        : {
            __typename: 'RequiredStatusChecksParameters',
            strictRequiredStatusChecksPolicy: parameters?.strict_required_status_checks_policy ?? false,
            requiredStatusChecks: checks.map(({ context, integration_id }) => ({
              context,
              integrationId: integration_id ?? null
            }))
          }
  }
}

/** Null where nothing was ever reported for a commit. */
function rollupNode(repository: Repository, sha: string, session: Session) {
  accessible(session, fullName(repository), 'checks', 'read')
  accessible(session, fullName(repository), 'statuses', 'read')
  const runs = latestChecks(repository, sha).map(run => ({
    __typename: 'CheckRun',
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.started_at,
    completedAt: run.completed_at,
    checkSuite: { app: { databaseId: run.app.id, slug: run.app.slug } }
  }))
  const statuses = latestStatuses(repository, sha).map(({ context, state, created_at }) => ({
    __typename: 'StatusContext',
    context,
    state: state.toUpperCase(),
    createdAt: created_at
  }))
  const all = [...runs, ...statuses]
  if (all.length === 0) return null
  return { contexts: ({ first }: { readonly first: number }) => connection(all, first) }
}

export function queueEntry(repository: Repository, pull: Pull) {
  const queued = repository.issues.filter(issue => issue.pull?.queued === true)
  const position = queued.findIndex(issue => issue.pull?.number === pull.number) + 1
  return { __typename: 'MergeQueueEntry', id: `MQE_${pull.id}`, position, state: 'QUEUED' }
}

/** Newest first: the only order that is asked for. */
function deploymentConnection(repository: Repository, environments: readonly string[] | undefined, first: number) {
  const all = repository.deployments
    .filter(({ environment }) => environments?.includes(environment) ?? true)
    .toReversed()
  const nodes = all.slice(0, first).map(deployment => {
    const status = deployment.statuses.at(-1)
    const { id, environment, payload, sha } = deployment
    return {
      __typename: 'Deployment',
      id: `DE_${id}`,
      databaseId: id,
      environment,
      commitOid: sha,
      payload: JSON.stringify(payload),
      latestStatus:
        status === undefined
          ? null
          : {
              __typename: 'DeploymentStatus',
              state: status.state.toUpperCase(),
              environmentUrl: status.environment_url
            }
    }
  })
  const pageInfo = { hasNextPage: all.length > first, endCursor: null, hasPreviousPage: false, startCursor: null }
  return { totalCount: all.length, nodes, pageInfo }
}

function alertConnection(repository: Repository, first: number, states: readonly string[] | undefined) {
  const all = repository.alerts.filter(({ state }) => states?.includes(String(state).toUpperCase()) ?? true)
  return connection(
    all.map(alert => alertNode(repository, alert)),
    first
  )
}

/** An alert of a seed may say little; what the schema demands has a value all the same. */
function alertNode(repository: Repository, alert: Json) {
  const number = Number(alert.number)
  const pull = repository.issues.find(issue => issue.number === repository.dependabotPulls[number])
  const advisory = part(alert, 'security_advisory')
  const vulnerability = part(alert, 'security_vulnerability')
  const affected = part(vulnerability, 'package')
  const severity = (word: unknown) => (word === 'medium' ? 'MODERATE' : String(word ?? 'low').toUpperCase())
  const score = (told: Json | undefined) =>
    told === undefined ? null : { score: told.score ?? 0, vectorString: told.vector_string ?? null }
  const scores = part(advisory, 'cvss_severities')
  const cve = advisory.cve_id == null ? [] : [{ type: 'CVE', value: advisory.cve_id }]
  return {
    __typename: 'RepositoryVulnerabilityAlert',
    number,
    state: String(alert.state).toUpperCase(),
    createdAt: alert.created_at ?? '2025-01-01T00:00:00Z',
    vulnerableManifestPath: part(alert, 'dependency').manifest_path ?? 'package.json',
    dependencyScope: null,
    dependabotUpdate:
      pull === undefined ? null : { __typename: 'DependabotUpdate', pullRequest: () => pullNodeOf(repository, pull) },
    securityAdvisory: {
      ghsaId: advisory.ghsa_id ?? 'GHSA-0000-0000-0000',
      summary: advisory.summary ?? '',
      severity: severity(advisory.severity),
      publishedAt: advisory.published_at ?? '2025-01-01T00:00:00Z',
      withdrawnAt: advisory.withdrawn_at ?? null,
      classification: advisory.classification === 'malware' ? 'MALWARE' : 'GENERAL',
      identifiers: [{ type: 'GHSA', value: advisory.ghsa_id ?? '' }, ...cve],
      cvssSeverities: { cvssV3: score(scores.cvss_v3 as Json), cvssV4: score(scores.cvss_v4 as Json) },
      epss: null
    },
    securityVulnerability: {
      package: { ecosystem: String(affected.ecosystem ?? 'npm').toUpperCase(), name: affected.name ?? 'unknown' },
      severity: severity(vulnerability.severity ?? advisory.severity),
      vulnerableVersionRange: vulnerability.vulnerable_version_range ?? '',
      firstPatchedVersion: vulnerability.first_patched_version ?? null
    }
  }
}

function part(value: Json, key: string): Json {
  return (value[key] ?? {}) as Json
}
