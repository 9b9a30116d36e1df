import { setTimeout } from 'node:timers/promises'
import { unavailable } from '../../domain/failure.ts'
import { carriesMarker } from '../../domain/marker.ts'
import type { GatheredPull, OpenPull, PullNotes, PullPulse, PullRequests } from '../../ports/pull-requests.ts'
import type { Connection } from './connection.ts'
import { hasStatus } from './failure.ts'
import { type Contents, readContents } from './file-contents.ts'
import { readAdvisories } from './pull-advisories.ts'
import { type MergeState, readMergeState } from './pull-merge-state.ts'
import {
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
    await Promise.all([
      this.#commits(facts, pull),
      this.#checks(facts, pull),
      this.#base(facts, pull),
      this.#alerts(facts)
    ])
    await this.#diff(facts, pull)
    return { evidence: facts.evidence, unread: facts.unread, notes: await this.#notes(pull) }
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

  async #commits(facts: Facts, { number, commits: count }: RestPull): Promise<void> {
    const place = { pull_number: number }
    const commits = await facts.read('commits', () => this.#connection.readAll(routes.commits, place))
    const isShort = count !== undefined && commits !== undefined && commits.length < count
    if (isShort) facts.leaveOut('commits', `GitHub lists ${commits.length} of ${count}, and ${mostCommits} at most`)
  }

  async #checks(facts: Facts, { head }: RestPull): Promise<void> {
    const place = { ref: head.sha }
    await facts.read('check_runs', () => this.#connection.readAll(routes.checks, place, 'check_runs'))
    await facts.read('statuses', () => this.#connection.readAll(routes.status, place, 'statuses'))
  }

  async #base(facts: Facts, { base }: RestPull): Promise<void> {
    const place = { branch: base.ref }
    await facts.read('base', () => this.#connection.read(routes.branch, place))
    await facts.read('rules', () => this.#connection.readAll(routes.rules, place))
    await facts.read('protection', () => this.#protection(base.ref))
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

  async #alerts(facts: Facts): Promise<void> {
    await facts.read('alerts', () => this.#connection.readAll(routes.alerts, { state: 'open' }))
  }

  async #diff(facts: Facts, pull: RestPull): Promise<void> {
    const files = await facts.read('files', () => this.#files(pull))
    const contents = files && (await facts.read('contents', () => this.#contents(pull, files)))
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

  async #contents({ base, head }: RestPull, files: readonly RestFile[]): Promise<Contents> {
    const basehead = `${base.sha}...${head.sha}`
    type Compared = { readonly merge_base_commit: { readonly sha: string } }
    const { merge_base_commit } = await this.#connection.read<Compared>(routes.compare, { basehead, per_page: 1 })
    return readContents(this.#connection, files, { before: merge_base_commit.sha, after: head.sha })
  }

  async #notes(pull: RestPull): Promise<PullNotes> {
    const { number } = pull
    const login = await this.#connection.login()
    const comments = await this.#connection.readAll<RestComment>(routes.comments, { issue_number: number })
    const own = comments.find(comment => comment.user?.login === login && carriesMarker(comment.body, this.#marker))
    type Review = { readonly user: { readonly login: string } | null }
    const reviews = await this.#connection.readAll<Review>(routes.reviews, { pull_number: number })
    const state = await readMergeState(this.#connection, number)
    return {
      comment: own?.body,
      writer: login,
      labels: pull.labels.map(({ name }) => name),
      assignees: (pull.assignees ?? []).map(assignee => assignee.login),
      reviewers: [...new Set([...askedOf(pull), ...reviews.flatMap(({ user }) => user?.login ?? [])])],
      armed: armedFor(state, login)
    }
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
