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
  /** The login that the token speaks for; undefined where there is no such thing. */
  readonly writer?: string | undefined
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

/**
 * Is responsible for reading pull requests. It writes nothing, and runs nothing that they bring.
 *
 * What `gather` has to bring, at most six requests beside the contents of files:
 *
 * - `pull`, `commits`, `files`: REST, every page. A list that was cut is left out and named in `unread`, never handed over short.
 * - `check_runs` and `statuses` of `pull.head.sha`, `rules` of the base branch. `protection`: the object, or `false` where the
 *   branch has none (404); left out and named in `unread` where the token may not ask (403).
 * - `alerts`: open ones, every page. 403 and 404 are `unread`: no permission is never "no alerts".
 * - `advisories`: `GET /advisories?affects=` for every package and version that the diff touches, and once more with
 *   `type=malware`, because malware is left out by default. Only both together make the list.
 * - `contents`: texts of every changed manifest and lock file at the merge base and at the head, read as blobs.
 * - `registry`, `epss`, `kev`: from their own services, where they are reachable.
 * - `mergeable`: the REST value; GitHub computes it after the first request, so null means ask once more.
 */
export interface PullRequests {
  /** Number and head of every open pull request, oldest first. */
  open(): Promise<readonly OpenPull[]>
  /** Throws `unavailable` when the pull request itself cannot be read; every other fact may be missing. */
  gather(number: number): Promise<GatheredPull>
  /** Reads anew, past every cache. A check that has no result yet is `pending`. */
  pulse(number: number): Promise<PullPulse>
}

export interface OpenPull {
  readonly number: number
  readonly head: string
}
