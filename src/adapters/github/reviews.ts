import { Failure } from '../../domain/failure.ts'
import type { Approvals, Person, Review } from '../../domain/gate/approvals.ts'
import type { Reviews } from '../../ports/reviews.ts'
import type { Connection } from './connection.ts'
import { peopleOfCommit, type ReleasePeople } from './release-people.ts'

export interface ReviewSettings {
  /** The run whose reviewers let it into the environment. */
  readonly runId: string
  readonly environment: string
  /** Path of the policy in the repository; who changed it last made the rules. */
  readonly policyPath: string
}

interface Account {
  readonly id: number
  readonly login: string
  readonly type?: string
}

interface RestApproval {
  readonly state: string
  /** Null once the account is deleted. */
  readonly user: Account | null
  readonly environments: readonly { readonly name: string }[]
}

interface RestRun {
  readonly actor?: Account | null
  readonly triggering_actor?: Account | null
}

interface RestPull {
  readonly merged_at: string | null
  readonly labels: readonly { readonly name: string }[]
}

const repository = 'GET /repos/{owner}/{repo}'
const nobodyKnown: ReleasePeople = { authors: undefined, policyEditors: undefined }
/** An account that was deleted: its approval counts for nothing, its rejection stands. */
const ghost: Person = { id: 0, login: 'ghost' }

/** Who let a run go on, from GitHub's review history of it. What cannot be read is unknown, never nobody. */
class GitHubReviews implements Reviews {
  readonly #connection: Connection
  readonly #settings: ReviewSettings

  constructor(connection: Connection, settings: ReviewSettings) {
    this.#connection = connection
    this.#settings = settings
  }

  async approvals(commit: string): Promise<Approvals> {
    const { policyPath } = this.#settings
    const [reviews, people, triggers] = await Promise.all([
      this.#reviews(),
      orUnknown(() => peopleOfCommit(this.#connection, commit, policyPath)),
      orUnknown(() => this.#triggers())
    ])
    return { reviews, triggers, ...(people ?? nobodyKnown) }
  }

  /** A label counts on what was merged: an open pull request brought nothing yet. */
  labels(commit: string): Promise<readonly string[] | undefined> {
    return orUnknown(async () => {
      const route = `${repository}/commits/{commit_sha}/pulls`
      const pulls = await this.#connection.readAll<RestPull>(route, { commit_sha: commit })
      return pulls.filter(pull => pull.merged_at !== null).flatMap(pull => pull.labels.map(({ name }) => name))
    })
  }

  async #reviews(): Promise<readonly Review[]> {
    const { runId, environment } = this.#settings
    const route = `${repository}/actions/runs/{run_id}/approvals`
    const approvals = await this.#connection.read<readonly RestApproval[]>(route, { run_id: Number(runId) })
    return approvals.flatMap(({ state, user, environments }) => {
      const isHere = environments.some(({ name }) => name === environment)
      if (!isHere || (state !== 'approved' && state !== 'rejected')) return []
      // A program is nobody's second pair of eyes; it may still say no.
      if (user?.type === 'Bot' && state === 'approved') return []
      // GitHub keeps the order, but does not say when.
      return [{ person: user === null ? ghost : personOf(user), state, time: '' }]
    })
  }

  /** Whoever started the run, and whoever started it again: an app that reruns it does not make its starter another. */
  async #triggers(): Promise<readonly Person[] | undefined> {
    const place = { run_id: Number(this.#settings.runId) }
    const { actor, triggering_actor } = await this.#connection.read<RestRun>(
      `${repository}/actions/runs/{run_id}`,
      place
    )
    if (actor == null) return undefined
    const again = triggering_actor == null || triggering_actor.id === actor.id ? [] : [personOf(triggering_actor)]
    return [personOf(actor), ...again]
  }
}

function personOf({ id, login }: Account): Person {
  return { id, login }
}

async function orUnknown<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.kind !== 'bug') return undefined
    throw thrown
  }
}

export function createGitHubReviews(connection: Connection, settings: ReviewSettings): Reviews {
  return new GitHubReviews(connection, settings)
}
