import { type FieldNode, Kind, parse } from 'graphql'
import type { FaultAnswer } from './faults.ts'

/** Faults that come as HTTP 200, told in the `errors` of an answer of GraphQL's. They spare every other call. */
export const graphqlFaultKinds = [
  'graphql-rate-limit',
  'graphql-rate-limited',
  'graphql-secondary-limit',
  'graphql-internal',
  'graphql-forbidden',
  'graphql-timeout',
  'graphql-partial',
  'graphql-part-forbidden'
] as const

export type GraphQLFaultKind = (typeof graphqlFaultKinds)[number]

/** What was done before the fault struck, if anything was. */
export interface Struck {
  readonly document: Buffer
  readonly answer?: Buffer
  readonly now: Date
  readonly retryAfter: number
}

type Path = readonly (string | number)[]

/** These strike an answer whose work is done: a mutation has changed the world. The others keep it from beginning. */
const late: ReadonlySet<string> = new Set<GraphQLFaultKind>([
  'graphql-timeout',
  'graphql-partial',
  'graphql-part-forbidden'
])

export function isGraphQLFault(kind: string): kind is GraphQLFaultKind {
  return (graphqlFaultKinds as readonly string[]).includes(kind)
}

export function strikesLate(kind: string): boolean {
  return late.has(kind)
}

/** The answer of a fault of GraphQL's. An answer that holds nothing but one value has no part, and is struck whole. */
export function graphqlFaultAnswer(kind: GraphQLFaultKind, struck: Struck): FaultAnswer {
  const wait = { 'retry-after': String(struck.retryAfter) }
  const reset = String(Math.floor(struck.now.getTime() / 1000) + struck.retryAfter)
  const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }
  const over = 'API rate limit already exceeded for installation ID 1.'
  switch (kind) {
    case 'graphql-rate-limit':
      return told({ errors: [{ type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: over }] }, used)
    case 'graphql-rate-limited':
      return told({ errors: [{ type: 'RATE_LIMITED', message: over }] }, used)
    case 'graphql-secondary-limit':
      return told({ data: null, errors: [{ message: 'You have exceeded a secondary rate limit.' }] }, wait)
    case 'graphql-internal':
      return told({ data: null, errors: [{ message: `${wentWrong} ${please}` }] })
    case 'graphql-timeout':
      return told({ data: null, errors: [{ message: `${wentWrong} ${maybe} ${please}` }] })
    case 'graphql-forbidden': {
      const field = firstField(struck.document)
      return told({ data: { [field]: null }, errors: [forbidden([field])] })
    }
    case 'graphql-partial':
      return inPart(struck, path => ({ path, message: `${wentWrong} ${maybe} ${please}` }))
    case 'graphql-part-forbidden':
      return inPart(struck, forbidden)
  }
}

const wentWrong = 'Something went wrong while executing your query.'
const maybe = 'This may be the result of a timeout, or it could be a GitHub bug.'
const please = 'Please include `STAND:IN` when reporting this issue.'

function forbidden(path: Path) {
  return { type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' }
}

function told(body: object, headers: Readonly<Record<string, string>> = {}): FaultAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body)
  }
}

function inPart({ answer = Buffer.from('{}') }: Struck, error: (path: Path) => object): FaultAnswer {
  const { data, ...rest } = JSON.parse(answer.toString('utf8')) as { readonly data?: Members | null }
  if (data == null) return told({ data: data ?? null, ...rest })
  const path = partOf(data)
  return told({ data: without(data, path), errors: [error(path)] })
}

type Members = Readonly<Record<string, unknown>>

/** The last member that is an object, one step below the top: what a list or a state hangs on. */
function partOf(data: Members): Path {
  const [top = ''] = Object.keys(data).filter(name => isObject(data[name]))
  const inner = Object.entries((data[top] ?? {}) as Members).filter(([, value]) => isObject(value))
  const last = inner.at(-1)?.[0]
  return last === undefined ? [top || (Object.keys(data)[0] ?? '')] : [top, last]
}

function without(data: Members, [name = '', ...rest]: Path): Members {
  return { ...data, [name]: rest.length === 0 ? null : without(data[name] as Members, rest) }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function firstField(document: Buffer): string {
  const { query } = JSON.parse(document.toString('utf8')) as { readonly query: string }
  const [operation] = parse(query).definitions
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
  const field = selections.find((selection): selection is FieldNode => selection.kind === Kind.FIELD)
  return field?.alias?.value ?? field?.name.value ?? ''
}
