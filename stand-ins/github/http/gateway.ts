import { createHash } from 'node:crypto'
import { complete } from '../api/complete.ts'
import { Contract } from '../api/contract.ts'
import { type ApiOperation, loadDescription } from '../api/description.ts'
import { answerGraphQL } from '../graphql/answer.ts'
import { packedBundle } from '../routes/attestations.ts'
import { runAutoMerge } from '../state/merge.ts'
import { fullName, type Level, type Repository, type World, withRepository } from '../state/world.ts'
import { accountOf } from '../views/account.ts'
import { badCredentials, refuse, tokenOf } from './access.ts'
import { type Answer, type Call, type GlobalHandler, type Handler, notFound, problem } from './call.ts'
import { cutPage } from './pages.ts'
import { findRoute, type Match } from './router.ts'

export interface Incoming {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: Buffer
  readonly now: Date
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The route as `METHOD path`, for counts and faults. */
  readonly route: string
  readonly isWrite: boolean
}

// Compiling the description's schemas takes most of a start, and they never change: all servers share them.
const description = loadDescription()
const contract = new Contract(description)

/** Is responsible for one request from its text to its answer: token, route, contract, handler, contract again. */
export class Gateway {
  world: World
  readonly violations: string[] = []
  readonly #description = description
  readonly #contract = contract

  constructor(world: World) {
    this.world = world
  }

  respond(incoming: Incoming): Reply {
    if (incoming.url.pathname.startsWith('/_downloads/')) return this.#download(incoming)
    const token = tokenOf(this.world, incoming.headers.authorization)
    if (token === 'unknown') return this.#reply(incoming, badCredentials, nameOf(incoming))
    const call = { ...this.#call(incoming), token, user: accountOf(this.world, token.login) }
    if (incoming.url.pathname === '/graphql') return this.#graphQL(incoming, call)
    const match = findRoute(incoming.method, incoming.url.pathname)
    if (match === undefined) {
      this.violations.push(`${nameOf(incoming)}: no such path`)
      return this.#reply(incoming, notFound, nameOf(incoming))
    }
    return this.#rest(incoming, call, match)
  }

  /** The route's name of a request, without its values; a GraphQL document counts by its kind. */
  nameOf(incoming: Incoming): string {
    if (incoming.url.pathname === '/graphql') return `POST /graphql ${isMutation(incoming) ? 'mutation' : 'query'}`
    const match = findRoute(incoming.method, incoming.url.pathname)
    if (incoming.url.pathname.startsWith('/_downloads/')) return 'GET /_downloads'
    return match === undefined ? nameOf(incoming) : `${match.route.method} ${match.route.path}`
  }

  #call(incoming: Incoming): Omit<Call, 'token' | 'user'> {
    const { url, headers, now } = incoming
    return { world: this.world, params: {}, query: {}, body: undefined, headers, now: stamp(now), origin: url.origin }
  }

  #graphQL(incoming: Incoming, call: Call): Reply {
    const { answer, world, violations } = answerGraphQL(call, incoming.bytes)
    this.violations.push(...violations)
    this.world = settle(world, call.now)
    return this.#reply(incoming, answer, this.nameOf(incoming))
  }

  #rest(incoming: Incoming, call: Call, { route, params }: Match): Reply {
    const name = `${route.method} ${route.path}`
    const operation = this.#contract.operation(route.path, route.method)
    if (operation === undefined) throw new Error(`${name} is not in the slice of the description`)
    const query = queryOf(incoming.url)
    const body = bodyOf(incoming, operation)
    this.#note(this.#contract.parameters(operation, 'path', { ...params }))
    const wrong = [...this.#contract.parameters(operation, 'query', query), ...this.#contract.body(operation, body)]
    this.#note(wrong)
    if (wrong.length > 0) return this.#reply(incoming, problem(422, wrong.join('; ')), name)
    const answer = this.#decide({ ...call, query, body, params }, { route, params })
    return this.#reply(incoming, this.#checked(answer, operation), name)
  }

  #decide(call: Call, { route, params }: Match): Answer {
    if (!route.aboutRepository) return (route.handler as GlobalHandler)(call)
    const repository = repositoryOf(this.world, `${params.owner}/${params.repo}`)
    if (repository === undefined) return notFound
    const level: Level = route.method === 'GET' ? 'read' : 'write'
    const refusal = refuse(
      repository,
      call.token,
      permissionFor(repository, route.permission ?? 'metadata', params),
      level
    )
    if (refusal !== undefined) return refusal
    const answer = (route.handler as Handler)({ ...call, repository })
    if (answer.repository !== undefined) this.world = settle(withRepository(this.world, answer.repository), call.now)
    return answer
  }

  /** Completes the answer with what GitHub always says, and compares it with the description. */
  #checked(answer: Answer, operation: ApiOperation): Answer {
    if (Buffer.isBuffer(answer.body) || answer.body === undefined) return answer
    const schema = operation.responses[answer.status]
    const body = schema == null ? answer.body : complete(this.#description, schema, answer.body)
    this.#note(this.#contract.answer(operation, answer.status, body))
    return { ...answer, body }
  }

  #download(incoming: Incoming): Reply {
    const [, , owner, repo, kind, id] = incoming.url.pathname.split('/')
    const repository = this.world.repositories.get(`${owner}/${repo}`)
    const bundle = repository?.attestations.find(item => kind === 'attestations' && String(item.id) === id)
    const all = kind === 'artifacts' ? repository?.artifacts : repository?.releases.flatMap(({ assets }) => assets)
    const bytes = bundle === undefined ? all?.find(item => String(item.id) === id)?.bytes : packedBundle(bundle)
    const answer = bytes === undefined ? notFound : { status: 200, body: bytes }
    return this.#reply(incoming, answer, 'GET /_downloads')
  }

  #reply(incoming: Incoming, answer: Answer, route: string): Reply {
    const { body: value, headers } = cutPage(answer, incoming.url)
    const isBytes = Buffer.isBuffer(value)
    const body = isBytes ? value : Buffer.from(value === undefined ? '' : JSON.stringify(value))
    const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`
    const isFresh = incoming.method === 'GET' && answer.status === 200 && incoming.headers['if-none-match'] === etag
    const type = isBytes ? 'application/octet-stream' : 'application/json; charset=utf-8'
    return {
      status: isFresh ? 304 : answer.status,
      headers: { 'content-type': type, ...(incoming.method === 'GET' && { etag }), ...headers, ...answer.headers },
      body: isFresh ? Buffer.alloc(0) : body,
      route,
      isWrite: route.startsWith('POST /graphql') ? isMutation(incoming) : incoming.method !== 'GET'
    }
  }

  #note(problems: readonly string[]): void {
    this.violations.push(...problems)
  }
}

/** After each change GitHub looks whether an armed pull request can now be merged. */
function settle(world: World, now: string): World {
  const repositories = [...world.repositories].map(
    ([name, repository]) => [name, runAutoMerge(repository, now)] as const
  )
  return { ...world, repositories: new Map(repositories) }
}

/** Names of owners and repositories do not depend on case. */
function repositoryOf(world: World, name: string): Repository | undefined {
  const wanted = name.toLowerCase()
  return [...world.repositories.values()].find(repository => fullName(repository).toLowerCase() === wanted)
}

/** Labels, comments and assignees of a pull request may be changed with either permission. */
function permissionFor(repository: Repository, permission: string, params: Readonly<Record<string, string>>): string {
  const issue = repository.issues.find(({ number }) => String(number) === params.issue_number)
  return permission === 'issues' && issue?.pull !== undefined ? 'pull-requests' : permission
}

function nameOf({ method, url }: Incoming): string {
  return `${method} ${url.pathname}`
}

function stamp(now: Date): string {
  return now.toISOString().replace(/\.\d+Z$/, 'Z')
}

function queryOf(url: URL): Record<string, unknown> {
  const query: Record<string, unknown> = {}
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name)
    query[name.replace(/\[\]$/, '')] = values.length > 1 || name.endsWith('[]') ? values : values[0]
  }
  return query
}

function bodyOf({ bytes }: Incoming, operation: ApiOperation): unknown {
  if (operation.body === null) return bytes
  if (bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return 'malformed JSON'
  }
}

function isMutation({ bytes }: Incoming): boolean {
  return /"query"\s*:\s*"(\\n|\s)*mutation\b/.test(bytes.toString('utf8'))
}
