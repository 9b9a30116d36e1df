import type { Repository, Token, User, World } from '../state/world.ts'

/** One request, already understood: who asks, where, with what. Everything a handler may know. */
export interface Call {
  readonly world: World
  readonly params: Readonly<Record<string, string>>
  /** As described: numbers are numbers, absent ones have their default. */
  readonly query: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly user: User
  readonly token: Token
  /** ISO 8601. */
  readonly now: string
  /** Base address of this server, without a slash at its end. */
  readonly origin: string
}

/** A call about one repository. */
export interface RepositoryCall extends Call {
  readonly repository: Repository
}

/** What a handler decides: an answer and, when something changed, the next state. */
export interface Answer {
  readonly status: number
  /** JSON, or bytes for a download. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly repository?: Repository
  /** Cut the list in the body into pages; a name tells which member of an object holds the list. */
  readonly paged?: true | string
}

export type Handler = (call: RepositoryCall) => Answer
export type GlobalHandler = (call: Call) => Answer

export function ok(body: unknown, repository?: Repository): Answer {
  return { status: 200, body, ...(repository && { repository }) }
}

export function created(body: unknown, repository: Repository): Answer {
  return { status: 201, body, repository }
}

export function noContent(repository?: Repository): Answer {
  return { status: 204, ...(repository && { repository }) }
}

export function page(list: readonly unknown[]): Answer {
  return { status: 200, body: list, paged: true }
}

/** A list inside an object, with its length beside it. */
export function pageOf(name: string, list: readonly unknown[]): Answer {
  return { status: 200, body: { total_count: list.length, [name]: list }, paged: name }
}

const documentation = 'https://docs.github.com/rest'

export function problem(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: documentation } }
}

export const notFound: Answer = problem(404, 'Not Found')

/** GitHub's answer to a body whose values make no sense together. */
export function invalid(message: string, errors?: readonly object[]): Answer {
  const body = { message, documentation_url: documentation, ...(errors && { errors }) }
  return { status: 422, body }
}
