import { writeCommit } from '../state/commits.ts'
import { commitOf } from '../state/files.ts'
import { mergeability } from '../state/merge.ts'
import { withRef } from '../state/refs.ts'
import { hasMergeQueue, protectionOf } from '../state/rules.ts'
import { fullName, type Issue, type Pull, type Repository, replaced, withRepository } from '../state/world.ts'
import { pullNode } from '../views/pull.ts'
import { repositoryNode } from '../views/repository.ts'
import { objectNode, pullNodeOf, queueEntry } from './queries.ts'
import { accessible, refusal } from './refusal.ts'
import type { Session } from './session.ts'

interface CommitInput {
  readonly branch: { readonly id?: string; readonly repositoryNameWithOwner?: string; readonly branchName?: string }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

type Input<T> = { readonly input: T }

/** The resolvers of mutations. Each leaves the next world in the session, or throws and changes nothing. */
export const mutations = {
  createCommitOnBranch({ input }: Input<CommitInput>, session: Session) {
    const { repositoryNameWithOwner = '', branchName = '' } = input.branch
    const repository = accessible(session, repositoryNameWithOwner, 'contents', 'write')
    const ref = `refs/heads/${branchName}`
    const head = repository.refs.get(ref)
    if (head === undefined) throw refusal('NOT_FOUND', `Could not resolve to a Ref with the name '${branchName}'.`)
    if (head !== input.expectedHeadOid) {
      throw refusal(
        'STALE_DATA',
        `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
      )
    }
    const held = protectionOf(repository, branchName, 'update')
    if (held !== undefined) throw refusal(held.type, held.message)
    const { headline, body } = input.message
    const message = body ? `${headline}\n\n${body}` : headline
    const { user, now } = session.call
    const written = writeCommit(repository, {
      parents: [head],
      changes: changesOf(input),
      message,
      call: { user, now },
      signed: true
    })
    const next = withRef({ ...repository, objects: written.objects }, ref, written.sha)
    session.world = withRepository(session.world, next)
    return { commit: objectNode(next, written.sha), ref: null }
  },

  createRef(
    { input }: Input<{ readonly repositoryId: string; readonly name: string; readonly oid: string }>,
    session: Session
  ) {
    const repository = byNode(session, input.repositoryId, 'write')
    if (commitOf(repository.objects, input.oid) === undefined) throw refusal('UNPROCESSABLE', 'Object does not exist')
    if (repository.refs.has(input.name)) {
      throw refusal('UNPROCESSABLE', `A ref named "${input.name}" already exists in the repository.`)
    }
    const held = protectionOf(repository, input.name.replace('refs/heads/', ''), 'create')
    if (held !== undefined) throw refusal(held.type, held.message)
    session.world = withRepository(session.world, withRef(repository, input.name, input.oid))
    return { ref: { __typename: 'Ref', id: `REF_${input.name}`, name: input.name.replace('refs/heads/', '') } }
  },

  /** Arming is for what must wait: a pull request that could be merged now is refused, as GitHub refuses it. */
  enablePullRequestAutoMerge({ input }: Input<ArmInput>, session: Session) {
    const { repository, issue, pull } = pullByNode(session, input.pullRequestId)
    expectHead(pull, input.expectedHeadOid)
    if (!repository.allowAutoMerge) throw refusal('UNPROCESSABLE', 'Auto merge is not allowed for this repository')
    const { state } = mergeability(repository, issue)
    if (state === 'clean') throw refusal('UNPROCESSABLE', 'Pull request Pull request is in clean status')
    if (state === 'unstable') throw refusal('UNPROCESSABLE', 'Pull request Pull request is in unstable status')
    const method = (input.mergeMethod ?? 'MERGE').toLowerCase() as 'merge' | 'squash' | 'rebase'
    return armed(session, repository, issue, { login: session.call.user.login, method, body: input.commitBody ?? '' })
  },

  disablePullRequestAutoMerge({ input }: Input<{ readonly pullRequestId: string }>, session: Session) {
    const { repository, issue, pull } = pullByNode(session, input.pullRequestId)
    if (pull.auto_merge === null) throw refusal('UNPROCESSABLE', "Can't disable auto-merge for this pull request.")
    return armed(session, repository, issue, null)
  },

  enqueuePullRequest(
    { input }: Input<{ readonly pullRequestId: string; readonly expectedHeadOid?: string }>,
    session: Session
  ) {
    const { repository, issue, pull } = pullByNode(session, input.pullRequestId)
    expectHead(pull, input.expectedHeadOid)
    if (!hasMergeQueue(repository, pull.base)) throw refusal('UNPROCESSABLE', 'The base branch has no merge queue')
    if (pull.queued) throw refusal('UNPROCESSABLE', 'The pull request is already in the queue')
    const queued = { ...pull, queued: true }
    const next = { ...repository, issues: replaced(repository.issues, 'number', { ...issue, pull: queued }) }
    session.world = withRepository(session.world, next)
    return { mergeQueueEntry: queueEntry(next, queued) }
  },

  dequeuePullRequest({ input }: Input<{ readonly id: string }>, session: Session) {
    const { repository, issue, pull } = pullByNode(session, input.id)
    const issues = replaced(repository.issues, 'number', { ...issue, pull: { ...pull, queued: false } })
    session.world = withRepository(session.world, { ...repository, issues })
    return { mergeQueueEntry: null }
  }
}

interface ArmInput {
  readonly pullRequestId: string
  readonly expectedHeadOid?: string
  readonly mergeMethod?: string
  readonly commitBody?: string
}

function changesOf({ fileChanges }: CommitInput): ReadonlyMap<string, Buffer | null> {
  const added = (fileChanges?.additions ?? []).map(
    ({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const
  )
  const deleted = (fileChanges?.deletions ?? []).map(({ path }) => [path, null] as const)
  return new Map<string, Buffer | null>([...added, ...deleted])
}

function armed(session: Session, repository: Repository, issue: Issue, auto_merge: Pull['auto_merge']) {
  const next = { ...issue, updated_at: session.call.now, pull: { ...(issue.pull as Pull), auto_merge } }
  session.world = withRepository(session.world, { ...repository, issues: replaced(repository.issues, 'number', next) })
  return { pullRequest: pullNodeOf(repository, next), actor: null }
}

function expectHead(pull: Pull, expected: string | undefined): void {
  if (expected === undefined || expected === pull.head.sha) return
  throw refusal('UNPROCESSABLE', `Head sha didn't match expected ${expected}`)
}

function byNode(session: Session, node: string, level: 'read' | 'write'): Repository {
  const found = [...session.world.repositories.values()].find(repository => repositoryNode(repository) === node)
  if (found === undefined) throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${node}'`)
  return accessible(session, fullName(found), 'contents', level)
}

function pullByNode(session: Session, node: string) {
  for (const repository of session.world.repositories.values()) {
    const issue = repository.issues.find(({ pull }) => pull !== undefined && pullNode(pull) === node)
    if (issue === undefined) continue
    accessible(session, fullName(repository), 'pull-requests', 'write')
    accessible(session, fullName(repository), 'contents', 'write')
    return { repository, issue, pull: issue.pull as Pull }
  }
  throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${node}'`)
}
