import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  getOperationAST,
  parse,
  validate
} from 'graphql'
import { anonymous, badCredentials } from '../http/access.ts'
import { type Answer, type Call, problem } from '../http/call.ts'
import type { World } from '../state/world.ts'
import { mutations } from './mutations.ts'
import { queries } from './queries.ts'
import { refusal } from './refusal.ts'
import { officialSchema } from './schema.ts'
import type { Session } from './session.ts'

export interface GraphQLAnswer {
  readonly answer: Answer
  readonly world: World
  readonly violations: readonly string[]
}

/** Validates a document against the official schema and executes it. GitHub answers 200 even to errors. */
export function answerGraphQL(call: Call, bytes: Buffer): GraphQLAnswer {
  const unchanged = { world: call.world, violations: [] }
  if (call.token === anonymous) return { ...unchanged, answer: badCredentials }
  const request = read(bytes)
  if (request === undefined) return { ...unchanged, answer: problem(400, 'Problems parsing JSON') }
  const { document, errors } = checkedDocument(request.query)
  if (document === undefined || errors.length > 0) {
    const violations = errors.map(error => `graphql: ${error.message}`)
    return { ...unchanged, violations, answer: ok({ errors: errors.map(shape) }) }
  }
  return run(call, document, request.variables)
}

function run(call: Call, document: DocumentNode, variableValues: Readonly<Record<string, unknown>>): GraphQLAnswer {
  const session: Session = { call, world: call.world }
  const violations: string[] = []
  const isMutation = getOperationAST(document)?.operation === 'mutation'
  const result = execute({
    schema: officialSchema(),
    document,
    rootValue: isMutation ? mutations : queries,
    contextValue: session,
    variableValues,
    fieldResolver: strictResolver(violations),
    typeResolver: value => (value as { readonly __typename?: string }).__typename
  }) as ExecutionResult
  const errors = result.errors?.map(shape)
  violations.push(...(result.errors ?? []).filter(isOurFault).map(error => `graphql: ${error.message}`))
  return { answer: ok({ data: result.data ?? null, ...(errors && { errors }) }), world: session.world, violations }
}

/** Like the usual one, but a field that no resolver knows is a gap to be told, not a silent null. */
function strictResolver(violations: string[]): GraphQLFieldResolver<unknown, Session> {
  return (source, parameters, session, info) => {
    if (info.fieldName === 'clientMutationId') return null
    const value = (source as Readonly<Record<string, unknown>>)[info.fieldName]
    if (value === undefined) {
      violations.push(`graphql: the stand-in does not know ${info.parentType.name}.${info.fieldName}`)
      throw refusal('STAND_IN', `no resolver for ${info.fieldName}`)
    }
    return typeof value === 'function' ? value.call(source, parameters, session) : value
  }
}

/** Errors that resolvers throw on purpose have a type, as GitHub's have. */
function isOurFault(error: GraphQLError): boolean {
  return error.extensions.type === undefined
}

function shape(error: GraphQLError) {
  const { message, path, locations, extensions } = error
  const { type, ...rest } = extensions
  return {
    ...(type !== undefined && { type }),
    ...(path && { path }),
    ...(locations && { locations }),
    ...(Object.keys(rest).length > 0 && { extensions: rest }),
    message
  }
}

function ok(body: object): Answer {
  return { status: 200, body }
}

interface Checked {
  readonly document?: DocumentNode
  readonly errors: readonly GraphQLError[]
}

// A client sends the same few documents again and again, and checking one costs more than answering it.
const checked = new Map<string, Checked>()

function checkedDocument(query: string): Checked {
  const known = checked.get(query) ?? check(query)
  checked.set(query, known)
  return known
}

function check(query: string): Checked {
  try {
    const document = parse(query)
    return { document, errors: validate(officialSchema(), document) }
  } catch (error) {
    return { errors: [error as GraphQLError] }
  }
}

function read(
  bytes: Buffer
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } | undefined {
  try {
    const { query, variables } = JSON.parse(bytes.toString('utf8'))
    return typeof query === 'string' ? { query, variables: variables ?? {} } : undefined
  } catch {
    return undefined
  }
}
