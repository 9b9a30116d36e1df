import { setTimeout } from 'node:timers/promises'
import { unavailable } from '../../domain/failure.ts'
import type { GatheredPull, OpenPull, PullNotes, PullPulse, PullRequests } from '../../ports/pull-requests.ts'
import type { Connection } from './connection.ts'
import { GitHubFailure, hasStatus } from './failure.ts'
import { type Contents, readContents } from './file-contents.ts'
import { readAdvisories } from './pull-advisories.ts'
import { type Around, type Comment, ownComment, readAround } from './pull-around.ts'
import { type MergeState, readMergeState } from './pull-merge-state.ts'
import {
  type RestBranch,
  type RestCheck,
  type RestComment,
  type RestFile,
  type RestPull,
  type RestStatus,
  routes
} from './pull-shapes.ts'
import { Facts } from './unread.ts'

const mostCommits = 250
const mostFiles = 3000

interface Compared {
  readonly merge_base_commit: { readonly sha: string }
  readonly commits: readonly object[]
  readonly files?: readonly RestFile[]
}

/** Pull requests on GitHub, read through the API alone: nothing of theirs is checked out or run. */
class GitHubPullRequests implements PullRequests {
  readonly #connection: Connection
  readonly #marker: string

  constructor(connection: Connection, marker: string) {
    this.#connection = connection
    this.#marker = marker
  }

  async open(): Promise<readonly OpenPull[]> {
    const oldestFirst = { state: 'open', sort: 'created', direction: 'asc' }
    const pulls = await this.#connection.readAll<RestPull>(routes.pulls, oldestFirst)
    return pulls.map(({ number, head }) => ({ number, head: head.sha })).sort((one, other) => one.number - other.number)
  }

  async gather(number: number): Promise<GatheredPull> {
    const pull = await this.#pull(number)
    const facts = new Facts()
    await facts.read('pull', async () => pull)
    await facts.read('mergeable', async () => pull.mergeable ?? null)
    const [around, compared] = await Promise.all([this.#around(pull), this.#compared(pull), this.#base(facts, pull)])
    await this.#alerts(facts, around)
    await this.#checks(facts, pull, around)
    await this.#rules(facts, pull, around)
    await this.#commits(facts, pull, compared)
    await this.#diff(facts, pull, compared)
    return { evidence: facts.evidence, unread: facts.unread, notes: await this.#notes(pull, around) }
  }

  /** One request for many facts. A server that does not know all of it is asked for each part by itself. */
  async #around({ number, base, head }: RestPull): Promise<Around | undefined> {
    try {
      return await readAround(this.#connection, { number, base: base.ref, head: head.sha })
    } catch (thrown) {
      // GraphQL answers 200 to what it does not understand; anything else is a fault of the moment.
      if (thrown instanceof GitHubFailure && thrown.status === 200) return undefined
      throw thrown
    }
  }

  /** Commits, files and where they parted from the base, in one request: where it lists all that the pull request counts. */
  async #compared(pull: RestPull): Promise<Compared | undefined> {
    const place = { basehead: `${pull.base.sha}...${pull.head.sha}`, per_page: 100 }
    try {
      const compared = await this.#connection.read<Compared>(routes.compare, place)
      const { commits, files = [] } = compared
      return commits.length === pull.commits && files.length === pull.changed_files ? compared : undefined
    } catch (thrown) {
      if (thrown instanceof GitHubFailure) return undefined
      throw thrown
    }
  }

  async pulse(number: number): Promise<PullPulse> {
    const { state, head } = await this.#connection.read<RestPull>(routes.pull, { pull_number: number })
    const place = { ref: head.sha }
    const runs = await this.#connection.readAll<RestCheck>(routes.checks, place, 'check_runs')
    const statuses = await this.#connection.readAll<RestStatus>(routes.status, place, 'statuses')
    const results = [
      ...runs.map(run => [run.name, run.status === 'completed' ? (run.conclusion ?? 'pending') : 'pending'] as const),
      ...statuses.map(status => [status.context, status.state] as const)
    ]
    return { head: head.sha, open: state === 'open', checks: worstOf(results) }
  }

  /** GitHub finds out whether it can be merged only when somebody asks, so one that does not know is asked again. */
  async #pull(number: number): Promise<RestPull> {
    const read = () => this.#connection.read<RestPull>(routes.pull, { pull_number: number })
    const pull = await read()
    if (pull.mergeable !== null || pull.state !== 'open') return pull
    await setTimeout(this.#connection.secondMilliseconds)
    return read()
  }

  async #commits(facts: Facts, { number, commits: count }: RestPull, compared: Compared | undefined): Promise<void> {
    const place = { pull_number: number }
    const read = async () => compared?.commits ?? this.#connection.readAll(routes.commits, place)
    const commits = await facts.read('commits', read)
    const isShort = count !== undefined && commits !== undefined && commits.length < count
    if (isShort) facts.leaveOut('commits', `GitHub lists ${commits.length} of ${count}, and ${mostCommits} at most`)
  }

  async #checks(facts: Facts, { head }: RestPull, around: Around | undefined): Promise<void> {
    const place = { ref: head.sha }
    const { runs, statuses } = around?.checks ?? {}
    await facts.read('check_runs', async () => runs ?? this.#connection.readAll(routes.checks, place, 'check_runs'))
    await facts.read('statuses', async () => statuses ?? this.#connection.readAll(routes.status, place, 'statuses'))
  }

  async #rules(facts: Facts, { base }: RestPull, around: Around | undefined): Promise<void> {
    await facts.read('rules', async () => around?.rules ?? this.#connection.readAll(routes.rules, { branch: base.ref }))
  }

  async #base(facts: Facts, { base }: RestPull): Promise<void> {
    const branch = await facts.read('base', () =>
      this.#connection.read<RestBranch>(routes.branch, { branch: base.ref })
    )
    await facts.read('protection', async () => protectionIn(branch) ?? this.#protection(base.ref))
  }

  /** Only these words say that there is none; any other 404 says that the token must not know. */
  async #protection(branch: string): Promise<unknown> {
    try {
      return await this.#connection.read(routes.protection, { branch })
    } catch (thrown) {
      if (hasStatus(thrown, 404) && /branch not protected/i.test(thrown.said)) return false
      throw thrown
    }
  }

  async #alerts(facts: Facts, around: Around | undefined): Promise<void> {
    const read = () => this.#connection.readAll(routes.alerts, { state: 'open' })
    await facts.read('alerts', async () => around?.alerts ?? read())
  }

  async #diff(facts: Facts, pull: RestPull, compared: Compared | undefined): Promise<void> {
    const files = await facts.read('files', async () => compared?.files ?? this.#files(pull))
    const contents = files && (await facts.read('contents', () => this.#contents(pull, files, compared)))
    if (files === undefined) facts.leaveOut('contents', 'the files of the pull request are not known')
    if (files === undefined || contents === undefined) {
      facts.leaveOut('advisories', 'the packages of the change are not known')
      return
    }
    await facts.read('advisories', () => readAdvisories(this.#connection, files, contents))
  }

  async #files({ number, changed_files: count }: RestPull): Promise<readonly RestFile[]> {
    const files = await this.#connection.readAll<RestFile>(routes.files, { pull_number: number })
    if (count === undefined || files.length >= count) return files
    throw unavailable('triage-unknown', `GitHub lists ${files.length} files of ${count}, and ${mostFiles} at most`)
  }

  async #contents(
    { base, head }: RestPull,
    files: readonly RestFile[],
    compared: Compared | undefined
  ): Promise<Contents> {
    const place = { basehead: `${base.sha}...${head.sha}`, per_page: 1 }
    const { merge_base_commit } = compared ?? (await this.#connection.read<Compared>(routes.compare, place))
    return readContents(this.#connection, files, { before: merge_base_commit.sha, after: head.sha })
  }

  async #notes(pull: RestPull, around: Around | undefined): Promise<PullNotes> {
    const { number } = pull
    const login = around?.login ?? (await this.#connection.login())
    const comments = around?.comments ?? (await this.#comments(number))
    const reviewers = around?.reviewers ?? (await this.#reviewers(number))
    const state = around?.state ?? (await readMergeState(this.#connection, number))
    return {
      comment: ownComment(comments, login, this.#marker),
      writer: login,
      labels: pull.labels.map(({ name }) => name),
      assignees: (pull.assignees ?? []).map(assignee => assignee.login),
      reviewers: [...new Set([...askedOf(pull), ...reviewers])],
      armed: armedFor(state, login)
    }
  }

  async #comments(number: number): Promise<readonly Comment[]> {
    const comments = await this.#connection.readAll<RestComment>(routes.comments, { issue_number: number })
    return comments.map(({ body, user }) => ({ body: body ?? '', author: user?.login ?? '' }))
  }

  async #reviewers(number: number): Promise<readonly string[]> {
    type Review = { readonly user: { readonly login: string } | null }
    const reviews = await this.#connection.readAll<Review>(routes.reviews, { pull_number: number })
    return reviews.flatMap(({ user }) => user?.login ?? [])
  }
}

/** A branch tells every reader which checks its classic protection asks for; the protection itself only administrators. */
function protectionIn(branch: RestBranch | undefined): object | false | undefined {
  const { protection } = branch ?? {}
  if (protection === undefined) return undefined
  const checks = protection.required_status_checks
  if (protection.enabled === true && checks === undefined) return undefined
  if (protection.enabled !== true) return false
  if (checks?.enforcement_level === 'off') return { required_status_checks: null }
  return {
    required_status_checks: { contexts: checks?.contexts ?? [], ...(checks?.checks && { checks: checks.checks }) }
  }
}

function askedOf({ requested_reviewers, requested_teams }: RestPull): readonly string[] {
  const people = (requested_reviewers ?? []).map(({ login }) => login)
  return [...people, ...(requested_teams ?? []).map(({ slug }) => `team-${slug}`)]
}

function armedFor(state: MergeState, login: string): string | undefined {
  // A push takes a pull request out of the queue, so what is queued is the newest commit.
  if (state.queued) return state.head
  return state.armedBy === login ? state.armedFor : undefined
}

/** Two results of one name count as one, and the one that is not green counts. */
function worstOf(results: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const worst = new Map<string, string>()
  for (const [name, result] of results) {
    const isGreen = ['success', 'neutral', 'skipped'].includes(result)
    if (!worst.has(name) || !isGreen) worst.set(name, result)
  }
  return Object.fromEntries(worst)
}

/** `marker` is the first line of our one comment. */
export function createGitHubPullRequests(connection: Connection, marker: string): PullRequests {
  return new GitHubPullRequests(connection, marker)
}
