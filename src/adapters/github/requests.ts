import { unavailable, usage } from '../../domain/failure.ts'
import { GitHubFailure, type GitHubProblem } from './failure.ts'
import { createOctokit, type Octokit, type OctokitOptions } from './octokit.ts'
import { TooLate } from './steady-fetch.ts'

export interface RequestOptions extends OctokitOptions {
  /** `owner/name`. */
  readonly repository: string
}

export type Parameters = Readonly<Record<string, unknown>>

/** Is responsible for single requests about one repository: whatever fails is a `GitHubFailure`, without the token. */
export class Requests {
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  readonly #octokit: Octokit
  readonly #token: string
  readonly #origin: string

  constructor(options: RequestOptions) {
    const [owner, repo, ...rest] = options.repository.split('/')
    if (!owner || !repo || rest.length > 0) {
      throw usage('bad-input', {
        input: 'repository',
        found: options.repository,
        expected: 'owner/name',
        example: 'octo/shop'
      })
    }
    this.owner = owner
    this.repo = repo
    this.apiUrl = options.apiUrl.replace(/\/+$/, '')
    this.#token = options.token
    this.#origin = new URL(this.apiUrl).origin
    this.#octokit = createOctokit({ ...options, apiUrl: this.apiUrl })
  }

  /** The route is GitHub's own way to write it, `GET /repos/{owner}/{repo}/…`; `doing` names it in a failure. */
  async send(route: string, parameters: Parameters, doing = route) {
    const { owner, repo } = this
    try {
      const isOurs = route.includes('{owner}')
      return await this.#octokit.request(route, { ...(isOurs && { owner, repo }), ...parameters })
    } catch (thrown) {
      throw new GitHubFailure(doing.replace(/^(\w+) https?:.*/, '$1 of a further page'), this.#problem(thrown))
    }
  }

  /** True for an address that may be sent the token. Addresses in answers are somebody's text. */
  isOurs(address: string): boolean {
    return URL.canParse(address) && new URL(address).origin === this.#origin
  }

  /** GitHub's address for uploads. It comes from an answer, so it must lie where the token may go. */
  uploadAddress(address: string): string {
    const origin = URL.canParse(address) ? new URL(address).origin : ''
    const uploads = this.#origin.replace('://api.', '://uploads.')
    if (origin === this.#origin || origin === uploads) return address
    throw unavailable('github-unavailable', 'GitHub names an address for uploads that is not its own')
  }

  /** GitHub's words are shown to people, so they are cut, and must not hold the token. */
  clean(message: string): string {
    return message.replaceAll(this.#token, '***').slice(0, 500)
  }

  #problem(thrown: unknown): GitHubProblem {
    const { status, message, response, cause } = thrown as {
      readonly cause?: unknown
      readonly status?: number
      readonly message?: string
      readonly response?: {
        readonly headers?: GitHubProblem['headers']
        readonly data?: { readonly errors?: readonly { type?: string }[] }
      }
    }
    const types = (Array.isArray(response?.data?.errors) ? response.data.errors : []).flatMap(({ type }) => type ?? [])
    // Octokit says 500 where there was no answer at all.
    const answered = response === undefined ? 0 : (status ?? 0)
    return {
      status: answered,
      isLate: cause instanceof TooLate,
      message: this.clean(message ?? String(thrown)),
      headers: response?.headers ?? {},
      types
    }
  }
}
