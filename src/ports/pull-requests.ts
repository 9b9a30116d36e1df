/** What could not be read, and why: a missing permission, a fault, a limit. */
export interface Unread {
  readonly fact: string
  readonly why: string
}

/** One pull request as GitHub has it. */
export interface GatheredPull {
  /** GitHub's own REST objects under the names of the evidence schema; what could not be read is left out. */
  readonly evidence: Readonly<Record<string, unknown>>
  readonly unread: readonly Unread[]
  /** What earlier runs left behind, so that nothing is written twice. */
  readonly notes: PullNotes
}

export interface PullNotes {
  /** Body of our one comment; undefined when there is none. */
  readonly comment: string | undefined
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Logins and `team-slug`s whose review is asked for or was given. */
  readonly reviewers: readonly string[]
  /** The commit that an armed merge waits for; undefined when none is armed. */
  readonly armed: string | undefined
}

/** What a merge hangs on, read once more just before it. */
export interface PullPulse {
  readonly head: string
  readonly open: boolean
  /** Conclusions of the newest results, `name` → `success`, `pending`, …; two reads that agree count as one answer. */
  readonly checks: Readonly<Record<string, string>>
}

/** Is responsible for reading pull requests. It writes nothing, and runs nothing that they bring. */
export interface PullRequests {
  /** Number and head of every open pull request, oldest first. */
  open(): Promise<readonly { readonly number: number; readonly head: string }[]>
  /** Throws `unavailable` when the pull request itself cannot be read; every other fact may be missing. */
  gather(number: number): Promise<GatheredPull>
  pulse(number: number): Promise<PullPulse>
}
