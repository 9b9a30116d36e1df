import { unavailable } from '../../domain/failure.ts'
import type { Connection } from './connection.ts'

/** What GitHub knows about merging one pull request. */
export interface MergeState {
  readonly id: string
  readonly head: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  /** What GitHub would do with it now. */
  readonly readiness: 'now' | 'later' | 'unknown' | 'never'
  readonly hasQueue: boolean
  readonly queued: boolean
  /** Login of who armed it, if it is armed. */
  readonly armedBy: string | undefined
  /** The commit for which we armed it; undefined when somebody else did, or nobody. */
  readonly armedFor: string | undefined
}

/** The part of a pull request that tells its merge state, as `mergeFields` ask for it. */
export interface MergingPull {
  readonly id: string
  readonly headRefOid: string
  readonly state: MergeState['state']
  readonly mergeStateStatus: string
  readonly isMergeQueueEnabled: boolean
  readonly isInMergeQueue: boolean
  readonly autoMergeRequest: {
    readonly commitBody: string | null
    readonly enabledBy: { readonly __typename: string; readonly login: string } | null
  } | null
}

interface Answer {
  readonly repository: { readonly pullRequest: MergingPull | null }
}

export const mergeFields = `id headRefOid state mergeStateStatus isMergeQueueEnabled isInMergeQueue
      autoMergeRequest { commitBody enabledBy { __typename login } }`

const document = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      ${mergeFields}
    }
  }
}`

const readiness: Readonly<Record<string, MergeState['readiness']>> = {
  CLEAN: 'now',
  HAS_HOOKS: 'now',
  UNSTABLE: 'now',
  BLOCKED: 'later',
  BEHIND: 'later',
  DIRTY: 'never',
  DRAFT: 'never'
}

const trailer = /^Sluice-Head: ([0-9a-f]{40,64})$/m

export async function readMergeState(connection: Connection, number: number): Promise<MergeState> {
  const { owner, repo } = connection
  const variables = { owner, repo, number }
  const answer = await connection.graphql<Answer>('reading a pull request', document, variables)
  const pull = answer.repository.pullRequest
  if (pull === null) throw unavailable('triage-unknown', `there is no pull request ${number}`)
  return mergeStateOf(pull)
}

export function mergeStateOf(pull: MergingPull): MergeState {
  const { autoMergeRequest: armed } = pull
  return {
    id: pull.id,
    head: pull.headRefOid,
    state: pull.state,
    readiness: readiness[pull.mergeStateStatus] ?? 'unknown',
    hasQueue: pull.isMergeQueueEnabled,
    queued: pull.isInMergeQueue,
    armedBy: armed?.enabledBy == null ? undefined : loginOf(armed.enabledBy),
    armedFor: trailer.exec(armed?.commitBody ?? '')?.[1]
  }
}

/** REST writes a bot's login with its kind behind it, GraphQL without; everything here is as REST has it. */
export function loginOf(actor: { readonly __typename: string; readonly login: string } | null): string {
  if (actor === null) return ''
  return actor.__typename === 'Bot' && !actor.login.endsWith('[bot]') ? `${actor.login}[bot]` : actor.login
}

/**
 * The commit's body says for which head the merge was armed. GitHub keeps no such thing itself: somebody with the
 * right to write may push, and the merge stays armed for what nobody has looked at.
 */
export function armedBody(head: string): string {
  return `Decided by Sluice.\n\nSluice-Head: ${head}`
}
