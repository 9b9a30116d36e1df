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

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly id: string
      readonly headRefOid: string
      readonly state: MergeState['state']
      readonly mergeStateStatus: string
      readonly isMergeQueueEnabled: boolean
      readonly isInMergeQueue: boolean
      readonly autoMergeRequest: {
        readonly commitBody: string | null
        readonly enabledBy: { readonly login: string } | null
      } | null
    } | null
  }
}

const document = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id headRefOid state mergeStateStatus isMergeQueueEnabled isInMergeQueue
      autoMergeRequest { commitBody enabledBy { login } }
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
  const { autoMergeRequest: armed } = pull
  return {
    id: pull.id,
    head: pull.headRefOid,
    state: pull.state,
    readiness: readiness[pull.mergeStateStatus] ?? 'unknown',
    hasQueue: pull.isMergeQueueEnabled,
    queued: pull.isInMergeQueue,
    armedBy: armed?.enabledBy?.login,
    armedFor: trailer.exec(armed?.commitBody ?? '')?.[1]
  }
}

/**
 * The commit's body says for which head the merge was armed. GitHub keeps no such thing itself: somebody with the
 * right to write may push, and the merge stays armed for what nobody has looked at.
 */
export function armedBody(head: string): string {
  return `Decided by Sluice.\n\nSluice-Head: ${head}`
}
