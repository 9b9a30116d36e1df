import type {
  DeploymentMark,
  DeploymentNote,
  DeploymentState,
  Deployments,
  FiledDeployment
} from '../../ports/deployments.ts'
import type { Connection } from './connection.ts'
import { payloadOf, readPayload } from './deployment-note.ts'

interface RestDeployment {
  readonly id: number
  readonly payload: unknown
}

interface RestStatus {
  readonly state: DeploymentState
  readonly description: string
  readonly environment_url?: string
  readonly log_url?: string
}

interface Page {
  readonly repository: {
    readonly deployments: {
      readonly nodes: readonly {
        readonly databaseId: number
        readonly payload: string | null
        readonly latestStatus: { readonly state: string } | null
      }[]
    }
  }
}

const route = 'POST /repos/{owner}/{repo}/deployments'
const read = 'GET /repos/{owner}/{repo}/deployments'
const longestDescription = 140

const newestOf = `query ($owner: String!, $repo: String!, $environment: String!) {
  repository(owner: $owner, name: $repo) {
    deployments(first: 100, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId payload latestStatus { state } }
    }
  }
}`

/** The mirror in GitHub's deployments. Looks at the hundred newest of an environment. */
class GitHubDeployments implements Deployments {
  readonly #connection: Connection
  /** The newest states as this process saw them. Who is to be marked otherwise need not be looked at again. */
  readonly #seen = new Map<string, DeploymentState | undefined>()
  /** Keys of all that is filed in an environment, as this process saw them; undefined for more than one page. */
  readonly #listed = new Map<string, Set<string> | undefined>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async list(environment: string): Promise<readonly FiledDeployment[]> {
    const { owner, repo } = this.#connection
    const variables = { owner, repo, environment }
    const page = await this.#connection.graphql<Page>('listing deployments', newestOf, variables)
    const { nodes } = page.repository.deployments
    const whole = nodes.length < 100
    const filed = nodes.flatMap(({ databaseId, payload, latestStatus }) => {
      const note = readPayload(payload, environment)
      const state = latestStatus?.state.toLowerCase() as DeploymentState | undefined
      this.#seen.set(String(databaseId), state)
      return note === undefined ? [] : [{ id: String(databaseId), note, state }]
    })
    this.#listed.set(environment, whole ? new Set(filed.map(({ note }) => note.key)) : undefined)
    return filed
  }

  async file(note: DeploymentNote): Promise<string> {
    const { environment, commit, key } = note
    const wanted = { environment, sha: commit }
    let listed = this.#listed.get(environment)
    const filed = await this.#connection.once(
      async () => {
        const isMissing = listed !== undefined && !listed.has(key)
        // Should the answer get lost, only GitHub knows.
        listed = undefined
        if (isMissing) return undefined
        const found = await this.#connection.readAll<RestDeployment>(read, wanted)
        return found.find(({ payload }) => readPayload(payload, environment)?.key === key)
      },
      // Neither merging the default branch nor asking for green checks is a deployment's business: gates did that.
      async write => {
        const made = await write<RestDeployment>(route, {
          ...this.#body(note),
          auto_merge: false,
          required_contexts: []
        })
        this.#seen.set(String(made.id), undefined)
        this.#listed.get(environment)?.add(key)
        return made
      }
    )
    return String(filed.id)
  }

  #body(note: DeploymentNote) {
    const description = `${note.artifact} ${note.buildId}`.slice(0, longestDescription)
    return { ref: note.commit, environment: note.environment, description, payload: payloadOf(note) }
  }

  async mark(id: string, mark: DeploymentMark): Promise<void> {
    const wanted = statusOf(mark)
    const place = { deployment_id: Number(id) }
    await this.#connection.once(
      async () => {
        const isOther = this.#seen.has(id) && this.#seen.get(id) !== mark.state
        this.#seen.delete(id)
        if (isOther) return undefined
        const path = `${read}/{deployment_id}/statuses`
        const [newest] = await this.#connection.read<readonly RestStatus[]>(path, { ...place, per_page: 1 })
        return newest !== undefined && isSame(newest, wanted) ? newest : undefined
      },
      // What becomes inactive is decided by us: GitHub's own rule leaves production out.
      write => write<RestStatus>(`${route}/{deployment_id}/statuses`, { ...place, ...wanted, auto_inactive: false })
    )
  }

  async retireOthers({ id, note }: FiledDeployment): Promise<void> {
    const filed = await this.list(note.environment)
    const others = filed.filter(other => other.id !== id && other.note.artifact === note.artifact)
    for (const other of others) {
      if (other.state !== undefined && ended.has(other.state)) continue
      await this.mark(other.id, { state: 'inactive', description: `replaced by ${note.buildId}` })
    }
  }
}

const ended: ReadonlySet<DeploymentState> = new Set(['inactive', 'failure', 'error'])

function statusOf({ state, description, url, logUrl }: DeploymentMark): RestStatus {
  return {
    state,
    description: description.slice(0, longestDescription),
    ...(isWebAddress(url) && { environment_url: url }),
    ...(isWebAddress(logUrl) && { log_url: logUrl })
  }
}

function isSame(one: RestStatus, other: RestStatus): boolean {
  return (
    one.state === other.state &&
    one.description === other.description &&
    (one.environment_url ?? '') === (other.environment_url ?? '') &&
    (one.log_url ?? '') === (other.log_url ?? '')
  )
}

/** GitHub shows these as links, so nothing but a web address may become one. */
function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}

export function createGitHubDeployments(connection: Connection): Deployments {
  return new GitHubDeployments(connection)
}
