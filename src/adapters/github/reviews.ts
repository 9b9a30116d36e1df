import { Failure } from '../../domain/failure.ts'
import type { Approvals, Person, Review } from '../../domain/gate/approvals.ts'
import type { Reviews } from '../../ports/reviews.ts'
import type { Connection } from './connection.ts'

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
}

interface RestApproval {
  readonly state: string
  readonly user: Account
  readonly environments: readonly { readonly name: string }[]
}

interface RestCommit {
  readonly author: Partial<Account> | null
  readonly committer: Partial<Account> | null
}

interface RestRun {
  readonly actor?: Account | null
  readonly triggering_actor?: Account | null
}

const repository = 'GET /repos/{owner}/{repo}'
/** GitHub's own account, which commits what people do in the browser. */
const webFlow = 'web-flow'

/** Who let a run go on, from GitHub's review history of it. What cannot be read is unknown, never nobody. */
class GitHubReviews implements Reviews {
  readonly #connection: Connection
  readonly #settings: ReviewSettings

  constructor(connection: Connection, settings: ReviewSettings) {
    this.#connection = connection
    this.#settings = settings
  }

  async approvals(commit: string): Promise<Approvals> {
    const [reviews, authors, trigger, policyEditors] = await Promise.all([
      this.#reviews(),
      orUnknown(() => this.#authors(commit)),
      orUnknown(() => this.#trigger()),
      orUnknown(() => this.#policyEditors(commit))
    ])
    return { reviews, authors, trigger, policyEditors }
  }

  async #reviews(): Promise<readonly Review[]> {
    const { runId, environment } = this.#settings
    const route = `${repository}/actions/runs/{run_id}/approvals`
    const approvals = await this.#connection.read<readonly RestApproval[]>(route, { run_id: Number(runId) })
    return approvals.flatMap(({ state, user, environments }) => {
      const isHere = environments.some(({ name }) => name === environment)
      if (!isHere || (state !== 'approved' && state !== 'rejected')) return []
      // GitHub keeps the order, but does not say when.
      return [{ person: personOf(user), state, time: '' }]
    })
  }

  /** Whoever wrote the commit, or a commit of the pull request that it came from. */
  async #authors(commit: string): Promise<readonly Person[] | undefined> {
    const one = await this.#connection.read<RestCommit>(`${repository}/commits/{ref}`, { ref: commit })
    const route = `${repository}/commits/{commit_sha}/pulls`
    type Pull = { readonly number: number; readonly user: Account | null; readonly merged_at: string | null }
    const pulls = await this.#connection.readAll<Pull>(route, { commit_sha: commit })
    const people = [peopleOf(one)]
    for (const { number, user } of pulls.filter(pull => pull.merged_at !== null)) {
      const place = { pull_number: number }
      const commits = await this.#connection.readAll<RestCommit>(`${repository}/pulls/{pull_number}/commits`, place)
      people.push(user === null ? undefined : [personOf(user)], ...commits.map(peopleOf))
    }
    return together(people)
  }

  async #trigger(): Promise<Person | undefined> {
    const place = { run_id: Number(this.#settings.runId) }
    const run = await this.#connection.read<RestRun>(`${repository}/actions/runs/{run_id}`, place)
    const account = run.triggering_actor ?? run.actor
    return account == null ? undefined : personOf(account)
  }

  async #policyEditors(commit: string): Promise<readonly Person[] | undefined> {
    const wanted = { sha: commit, path: this.#settings.policyPath, per_page: 1 }
    const [newest] = await this.#connection.read<readonly RestCommit[]>(`${repository}/commits`, wanted)
    return newest === undefined ? undefined : together([peopleOf(newest)])
  }
}

/** People who made a commit; undefined when GitHub knows no account for its author. */
function peopleOf({ author, committer }: RestCommit): readonly Person[] | undefined {
  if (!isAccount(author)) return undefined
  const other = isAccount(committer) && committer.login !== webFlow ? [personOf(committer)] : []
  return [personOf(author), ...other]
}

function together(lists: readonly (readonly Person[] | undefined)[]): readonly Person[] | undefined {
  const known = lists.filter(list => list !== undefined)
  if (known.length < lists.length) return undefined
  return [...new Map(known.flat().map(person => [person.id, person])).values()]
}

/** Older answers have an empty object where no account is known. */
function isAccount(account: Partial<Account> | null): account is Account {
  return typeof account?.id === 'number' && typeof account.login === 'string'
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
