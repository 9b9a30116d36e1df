export interface PeopleAsked {
  readonly assignees: readonly string[]
  readonly reviewers: readonly string[]
  readonly teams: readonly string[]
}

/** Is responsible for what people see on a pull request. Each verb is safe to repeat. */
export interface PullRequestNotes {
  /** Writes our one comment, found again by the marker in its first line, whoever wrote others like it. */
  comment(number: number, body: string): Promise<void>
  /** Adds and removes labels, and leaves all others; makes a label that does not exist. */
  label(number: number, change: { readonly add: readonly string[]; readonly remove: readonly string[] }): Promise<void>
  /** Answers those who could not be asked, because nobody of that name may be. */
  ask(number: number, people: PeopleAsked): Promise<readonly string[]>
}

export type MergeMethod = 'squash' | 'merge' | 'rebase'

/** How a merge ended: at once, when its requirements are met, or in a queue. */
export type MergeEffect = 'merged' | 'armed' | 'queued'

export interface MergeOrder {
  readonly number: number
  /** The only commit that may be merged. */
  readonly head: string
  readonly method: MergeMethod
}

/**
 * Is responsible for merging exactly the commit that was decided on, or none.
 *
 * Where the base has a merge queue: `enqueuePullRequest` with `expectedHeadOid`, answer `queued`. Where requirements are open:
 * `enablePullRequestAutoMerge` with `expectedHeadOid`, answer `armed`. Else `PUT /pulls/{number}/merge` with `sha`, answer
 * `merged`; also when arming fails because the state is clean or unstable. A pull request that is merged already at this
 * head is `merged`, and one that is armed already is `armed`, both without a write.
 */
export interface PullRequestMerge {
  /** Throws `conflict` (`triage-head-moved`) when the head is another one, `unavailable` when GitHub does not take it. */
  merge(order: MergeOrder): Promise<MergeEffect>
  /** Takes an armed merge back; nothing when none is armed. */
  disarm(number: number): Promise<void>
}
