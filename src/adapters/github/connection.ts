import { setTimeout } from 'node:timers/promises'
import { unavailable } from '../../domain/failure.ts'
import { GitHubFailure, hasStatus } from './failure.ts'
import { GraphQL, type InParts } from './graphql.ts'
import { pagesOf } from './pages.ts'
import { type Parameters, type RequestOptions, Requests } from './requests.ts'

export type { RequestOptions as ConnectionOptions } from './requests.ts'

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
  readonly #requests: Requests
  readonly #graphql: GraphQL
  #login: Promise<string> | undefined

  constructor(options: RequestOptions) {
    this.#requests = new Requests(options)
    this.#graphql = new GraphQL(this.#requests)
    this.owner = this.#requests.owner
    this.repo = this.#requests.repo
    this.secondMilliseconds = options.secondMilliseconds ?? 1000
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`
  }

  /** Reads one thing. The route is GitHub's own way to write it, `GET /repos/{owner}/{repo}/…`. */
  async read<T>(route: string, parameters: Parameters = {}): Promise<T> {
    return (await this.#requests.send(route, parameters)).data as T
  }

  /** Reads one thing unless it is still what `etag` stands for; then undefined, and GitHub counts no request. */
  async readChanged<T>(
    route: string,
    parameters: Parameters,
    etag: string | undefined
  ): Promise<{ readonly data: T; readonly etag: string | undefined } | undefined> {
    const known = etag === undefined ? {} : { headers: { 'if-none-match': etag } }
    try {
      const { data, headers } = await this.#requests.send(route, { ...parameters, ...known })
      return { data: data as T, etag: headers.etag }
    } catch (thrown) {
      if (hasStatus(thrown, 304)) return undefined
      throw thrown
    }
  }

  /** Reads all pages of a list; `list` names the member that holds it. Too many pages are an error, never a part. */
  async readAll<T>(route: string, parameters: Parameters = {}, list?: string): Promise<readonly T[]> {
    const all: T[] = []
    for await (const part of pagesOf<T>(this.#requests, { route, parameters, list })) all.push(...part)
    return all
  }

  /** Reads the pages of a list until something is found in them; undefined when it is in none. */
  async findIn<T>(route: string, parameters: Parameters, found: (item: T) => boolean, list?: string) {
    for await (const part of pagesOf<T>(this.#requests, { route, parameters, list })) {
      const item = part.find(found)
      if (item !== undefined) return item
    }
    return undefined
  }

  /** Where GitHub sends a reader of bytes: an address that needs no token and lives for a minute. */
  async redirectOf(route: string, parameters: Parameters): Promise<string> {
    const { headers } = await this.#requests.send(route, { ...parameters, request: { redirect: 'manual' } })
    const { location } = headers
    if (typeof location === 'string' && URL.canParse(location)) return location
    throw unavailable('github-unavailable', `GitHub, ${route}: no address to read from`)
  }

  /** True for an address that is GitHub's own. */
  isOurs(address: string): boolean {
    return this.#requests.isOurs(address)
  }

  /** GitHub's address for uploads. It comes from an answer, so it must lie where the token may go. */
  uploadAddress(address: string): string {
    return this.#requests.uploadAddress(address)
  }

  /** Writes what may safely be written twice. */
  async write<T>(route: string, parameters: Parameters = {}): Promise<T> {
    return (await this.#requests.send(route, parameters)).data as T
  }

  /**
   * Makes something exactly once: looks for it, makes it, and looks again when the answer got lost.
   * `make` is never retried blindly, because a lost answer does not mean that nothing was done. What did not answer in
   * time may be done after any look: then only a later run can tell.
   */
  async once<T>(find: () => Promise<T | undefined>, make: (write: Connection['write']) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const found = await find()
      if (found !== undefined) return found
      try {
        return await make(async (route, parameters) => {
          const once = { ...parameters, request: { retries: 0 } }
          return (await this.#requests.send(route, once)).data as never
        })
      } catch (thrown) {
        const isLost = thrown instanceof GitHubFailure && thrown.isUncertain
        if (!isLost || thrown.isLate || attempt === onceAttempts) throw thrown
        await setTimeout(this.secondMilliseconds * attempt)
      }
    }
  }

  /** Runs a GraphQL document. Mutations must be safe to repeat. Errors beside data are failures too. */
  graphql<T>(doing: string, document: string, variables: Parameters): Promise<T> {
    return this.#graphql.whole({ doing, document, variables })
  }

  /** Runs a query of which some `parts`, such as `repository.ref`, may be refused each by itself. */
  graphqlInParts<T>(
    doing: string,
    document: string,
    { variables, parts }: { readonly variables: Parameters; readonly parts: readonly string[] }
  ): Promise<InParts<T>> {
    return this.#graphql.inParts({ doing, document, variables }, parts)
  }

  /** The login that the token speaks for: only what it wrote itself is taken for ours. */
  login(): Promise<string> {
    type Answer = { readonly viewer: { readonly login: string } }
    this.#login ??= this.graphql<Answer>('asking who we are', '{ viewer { login } }', {}).then(
      ({ viewer }) => viewer.login,
      thrown => {
        this.#login = undefined
        throw thrown
      }
    )
    return this.#login
  }
}
