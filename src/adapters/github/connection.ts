import { setTimeout } from 'node:timers/promises'
import { unavailable, usage } from '../../domain/failure.ts'
import { GitHubFailure, type GitHubProblem, hasStatus } from './failure.ts'
import { createOctokit, type Octokit, type OctokitOptions } from './octokit.ts'

export interface ConnectionOptions extends OctokitOptions {
  /** `owner/name`. */
  readonly repository: string
}

export type Parameters = Readonly<Record<string, unknown>>

interface GraphQLProblem {
  readonly type?: string
  readonly message: string
  readonly path?: readonly (string | number)[]
}

export interface InParts<T> {
  readonly data: T
  readonly refused: readonly string[]
}

const mostPages = 40
const onceAttempts = 4

/**
 * Is responsible for requests about one repository. Everything it throws is a `GitHubFailure`, without the token.
 * Reads, and writes that may be repeated, are retried; a write that must happen once is left to `once`.
 */
export class Connection {
  readonly owner: string
  readonly repo: string
  /** Unit of every wait. */
  readonly secondMilliseconds: number
  readonly #octokit: Octokit
  readonly #token: string
  readonly #origin: string
  readonly #graphql: string
  #login: Promise<string> | undefined

  constructor(options: ConnectionOptions) {
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
    this.#token = options.token
    this.secondMilliseconds = options.secondMilliseconds ?? 1000
    const apiUrl = options.apiUrl.replace(/\/+$/, '')
    this.#origin = new URL(apiUrl).origin
    this.#graphql = `POST ${graphqlAddress(apiUrl)}`
    this.#octokit = createOctokit({ ...options, apiUrl })
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`
  }

  /** Reads one thing. The route is GitHub's own way to write it, `GET /repos/{owner}/{repo}/…`. */
  async read<T>(route: string, parameters: Parameters = {}): Promise<T> {
    return (await this.#request(route, parameters)).data as T
  }

  /** Reads one thing unless it is still what `etag` stands for; then undefined, and GitHub counts no request. */
  async readChanged<T>(
    route: string,
    parameters: Parameters,
    etag: string | undefined
  ): Promise<{ readonly data: T; readonly etag: string | undefined } | undefined> {
    const known = etag === undefined ? {} : { headers: { 'if-none-match': etag } }
    try {
      const { data, headers } = await this.#request(route, { ...parameters, ...known })
      return { data: data as T, etag: headers.etag }
    } catch (thrown) {
      if (hasStatus(thrown, 304)) return undefined
      throw thrown
    }
  }

  /** Reads all pages of a list; `list` names the member that holds it. Too many pages are an error, never a part. */
  async readAll<T>(route: string, parameters: Parameters = {}, list?: string): Promise<readonly T[]> {
    const all: T[] = []
    for await (const part of this.#pages<T>(route, parameters, list)) all.push(...part)
    return all
  }

  /** Reads the pages of a list until something is found in them; undefined when it is in none. */
  async findIn<T>(route: string, parameters: Parameters, found: (item: T) => boolean, list?: string) {
    for await (const part of this.#pages<T>(route, parameters, list)) {
      const item = part.find(found)
      if (item !== undefined) return item
    }
    return undefined
  }

  /** Where GitHub sends a reader of bytes: an address that needs no token and lives for a minute. */
  async redirectOf(route: string, parameters: Parameters): Promise<string> {
    const { headers } = await this.#request(route, { ...parameters, request: { redirect: 'manual' } })
    const { location } = headers
    if (typeof location === 'string' && URL.canParse(location)) return location
    throw unavailable('github-unavailable', `GitHub, ${route}: no address to read from`)
  }

  /** GitHub's address for uploads. It comes from an answer, so it must lie where the token may go. */
  uploadAddress(address: string): string {
    const origin = URL.canParse(address) ? new URL(address).origin : ''
    const uploads = this.#origin.replace('://api.', '://uploads.')
    if (origin === this.#origin || origin === uploads) return address
    throw unavailable('github-unavailable', 'GitHub names an address for uploads that is not its own')
  }

  /** Writes what may safely be written twice. */
  async write<T>(route: string, parameters: Parameters = {}): Promise<T> {
    return (await this.#request(route, parameters)).data as T
  }

  /**
   * Makes something exactly once: looks for it, makes it, and looks again when the answer got lost.
   * `make` is never retried blindly, because a lost answer does not mean that nothing was done.
   */
  async once<T>(find: () => Promise<T | undefined>, make: (write: Connection['write']) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const found = await find()
      if (found !== undefined) return found
      try {
        return await make(async (route, parameters) => {
          const once = { ...parameters, request: { retries: 0 } }
          return (await this.#request(route, once)).data as never
        })
      } catch (thrown) {
        const isLost = thrown instanceof GitHubFailure && thrown.isUncertain
        if (!isLost || attempt === onceAttempts) throw thrown
        await setTimeout(this.secondMilliseconds * attempt)
      }
    }
  }

  /** Runs a GraphQL document. Mutations must be safe to repeat. Errors beside data are failures too. */
  async graphql<T>(doing: string, query: string, variables: Parameters): Promise<T> {
    const { data, errors } = await this.#answer<T>(doing, query, variables)
    if (errors.length > 0) throw this.#refusal(doing, errors)
    return data
  }

  /** Runs a query whose parts may be refused each by itself; `refused` holds their paths, such as `repository.ref`. */
  async graphqlInParts<T>(doing: string, query: string, variables: Parameters): Promise<InParts<T>> {
    const { data, errors } = await this.#answer<T>(doing, query, variables)
    if (errors.some(({ type, path }) => type !== 'FORBIDDEN' || path === undefined)) throw this.#refusal(doing, errors)
    return { data, refused: errors.map(({ path }) => (path ?? []).join('.')) }
  }

  async #answer<T>(doing: string, query: string, variables: Parameters) {
    const { data: answer } = await this.#request(this.#graphql, { query, variables }, doing)
    const { data, errors = [] } = answer as { readonly data?: T; readonly errors?: readonly GraphQLProblem[] }
    if (data != null) return { data, errors }
    if (errors.length > 0) throw this.#refusal(doing, errors)
    throw unavailable('github-unavailable', `GitHub, ${doing}: an answer without data`)
  }

  #refusal(doing: string, errors: readonly GraphQLProblem[]): GitHubFailure {
    const types = errors.map(({ type }) => type ?? 'UNKNOWN')
    const message = this.#clean(errors.map(error => error.message).join('; '))
    return new GitHubFailure(doing, { status: 200, message, headers: {}, types })
  }

  /** The login that the token speaks for: only what it wrote itself is taken for ours. */
  login(): Promise<string> {
    this.#login ??= this.graphql<{ readonly viewer: { readonly login: string } }>(
      'asking who we are',
      '{ viewer { login } }',
      {}
    )
      .then(({ viewer }) => viewer.login)
      .catch(thrown => {
        this.#login = undefined
        throw thrown
      })
    return this.#login
  }

  async *#pages<T>(route: string, parameters: Parameters, list: string | undefined): AsyncGenerator<readonly T[]> {
    let address: string | undefined
    for (let page = 0; page < mostPages; page += 1) {
      const asked = address === undefined ? route : `GET ${address}`
      const response = await this.#request(asked, address === undefined ? { per_page: 100, ...parameters } : {})
      const data = response.data as Readonly<Record<string, readonly T[]>> | readonly T[]
      const part = list === undefined ? data : (data as Readonly<Record<string, readonly T[]>>)[list]
      if (!Array.isArray(part)) throw unavailable('github-unavailable', `GitHub, ${route}: the answer holds no list`)
      yield part
      address = this.#next(response.headers.link, asked)
      if (address === undefined) return
    }
    throw unavailable('github-unavailable', `GitHub, ${route}: more than ${mostPages} pages`)
  }

  async #request(route: string, parameters: Parameters, doing = route) {
    const { owner, repo } = this
    try {
      const isOurs = route.includes('{owner}')
      return await this.#octokit.request(route, { ...(isOurs && { owner, repo }), ...parameters })
    } catch (thrown) {
      throw new GitHubFailure(doing.replace(/^(\w+) https?:.*/, '$1 of a further page'), this.#problem(thrown))
    }
  }

  #problem(thrown: unknown): GitHubProblem {
    const { status, message, response } = thrown as {
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
      message: this.#clean(message ?? String(thrown)),
      headers: response?.headers ?? {},
      types
    }
  }

  /** GitHub's words are shown to people, so they are cut, and must not hold the token. */
  #clean(message: string): string {
    return message.replaceAll(this.#token, '***').slice(0, 500)
  }

  /** The address of the next page. It comes from an answer, so it must lie where the token may go. */
  #next(link: string | undefined, asked: string): string | undefined {
    const next = /<([^<>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
    if (next === undefined) return undefined
    const isOurs = URL.canParse(next) && new URL(next).origin === this.#origin
    if (isOurs && `GET ${next}` !== asked) return next
    throw unavailable('github-unavailable', `GitHub, ${asked}: the next page is nowhere to be read`)
  }
}

/** On a GitHub Enterprise Server, REST is below `/api/v3` and GraphQL beside it. */
function graphqlAddress(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`
}
