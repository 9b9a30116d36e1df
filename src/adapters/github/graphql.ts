import { unavailable } from '../../domain/failure.ts'
import { GitHubFailure } from './failure.ts'
import { permissionsFor } from './graphql-permissions.ts'
import type { Parameters, Requests } from './requests.ts'

interface GraphQLProblem {
  readonly type?: string
  readonly message: string
  readonly path?: readonly (string | number)[]
}

interface Answer<T> {
  readonly data: T
  readonly errors: readonly GraphQLProblem[]
}

/** A document, what it is about, in words, and its variables. */
export interface Question {
  readonly doing: string
  readonly document: string
  readonly variables: Parameters
}

export interface InParts<T> {
  readonly data: T
  /** Those of the parts that the token may not see. */
  readonly refused: readonly string[]
}

/** Is responsible for answers of GraphQL's, which come with status 200 even when they hold nothing but errors. */
export class GraphQL {
  readonly #requests: Requests
  readonly #route: string

  constructor(requests: Requests) {
    this.#requests = requests
    this.#route = `POST ${addressOf(requests.apiUrl)}`
  }

  /** Errors beside data are failures too: nobody knows which of the data would be otherwise without them. */
  async whole<T>(question: Question): Promise<T> {
    const { data, errors } = await this.#answer<T>(question)
    if (errors.length > 0) throw this.#refusal(question, errors)
    return data
  }

  /** Answers although parts are refused, as `repository.ref` is without a permission. A hole anywhere else is a failure. */
  async inParts<T>(question: Question, parts: readonly string[]): Promise<InParts<T>> {
    const { data, errors } = await this.#answer<T>(question)
    const refused = errors.map(({ type, path = [] }) => {
      const place = path.join('.')
      return type === 'FORBIDDEN' ? parts.find(part => `${place}.`.startsWith(`${part}.`)) : undefined
    })
    if (refused.includes(undefined)) throw this.#refusal(question, errors)
    return { data, refused: refused as readonly string[] }
  }

  async #answer<T>(question: Question): Promise<Answer<T>> {
    const { doing, document: query, variables } = question
    const { data: answer } = await this.#requests.send(this.#route, { query, variables }, doing)
    const { data, errors = [] } = answer as Partial<Answer<T>>
    if (data != null) return { data, errors }
    if (errors.length > 0) throw this.#refusal(question, errors)
    throw unavailable('github-unavailable', `GitHub, ${doing}: an answer without data`)
  }

  #refusal({ doing }: Question, errors: readonly GraphQLProblem[]): GitHubFailure {
    const types = errors.map(({ type }) => type ?? 'UNKNOWN')
    const message = this.#requests.clean(errors.map(error => error.message).join('; '))
    return new GitHubFailure(doing, { status: 200, message, headers: permissionsFor(doing), types })
  }
}

/** On a GitHub Enterprise Server, REST is below `/api/v3` and GraphQL beside it. */
function addressOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`
}
