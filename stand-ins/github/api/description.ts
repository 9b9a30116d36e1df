import { readFileSync } from 'node:fs'

/** One part of a JSON Schema or OpenAPI schema. */
export interface Schema {
  readonly [keyword: string]: unknown
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Schema
}

export interface ApiOperation {
  readonly id: string
  readonly parameters: readonly Parameter[]
  /** Null: a body that is not JSON. Absent: no body. */
  readonly body?: Schema | null
  readonly bodyRequired?: boolean
  /** By status; null: an answer without JSON. */
  readonly responses: Readonly<Record<string, Schema | null>>
}

export interface ApiDescription {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const file = new URL('./slice.json', import.meta.url)

/** Reads the committed slice of GitHub's description as JSON Schema that forgives no unknown key. */
export function loadDescription(): ApiDescription {
  const slice = JSON.parse(readFileSync(file, 'utf8')) as ApiDescription
  const open = namesIn(slice, 'allOf')
  const schemas = Object.entries(slice.components.schemas).map(([name, schema]) => [
    name,
    convert(schema, !open.has(`#/components/schemas/${name}`))
  ])
  return { paths: convertPaths(slice), components: { schemas: Object.fromEntries(schemas) } }
}

function convertPaths(slice: ApiDescription): ApiDescription['paths'] {
  const paths = Object.entries(slice.paths).map(([path, operations]) => {
    const converted = Object.entries(operations).map(([method, operation]) => [method, convertOperation(operation)])
    return [path, Object.fromEntries(converted)]
  })
  return Object.fromEntries(paths)
}

function convertOperation(operation: ApiOperation): ApiOperation {
  const schemaOrNull = (schema: Schema | null) => (schema === null ? null : convert(schema, true))
  const responses = Object.entries(operation.responses).map(([status, schema]) => [status, schemaOrNull(schema)])
  return {
    ...operation,
    parameters: operation.parameters.map(parameter => ({ ...parameter, schema: convert(parameter.schema, false) })),
    ...(operation.body !== undefined && { body: schemaOrNull(operation.body) }),
    responses: Object.fromEntries(responses)
  }
}

/** Names of schemas that others extend: closed, they would refuse what the extension adds. */
function namesIn(value: unknown, keyword: string, inside = false): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const reference = (value as Schema).$ref
  if (inside && typeof reference === 'string') return new Set([reference])
  const found = Object.entries(value).flatMap(([key, member]) => [
    ...namesIn(member, keyword, key === keyword || (inside && Array.isArray(value)))
  ])
  return new Set(found)
}

/** OpenAPI 3.0 to JSON Schema: `nullable` becomes a type; an object with named members gets no others. */
function convert(value: Schema, closed: boolean): Schema {
  const members = Object.entries(value).map(([key, member]) => [key, convertMember(key, member, value, closed)])
  const { nullable, ...schema } = Object.fromEntries(members) as Schema
  return nullable === true ? orNull(closedObject(schema, closed)) : closedObject(schema, closed)
}

function convertMember(key: string, member: unknown, parent: Schema, closed: boolean): unknown {
  if (typeof member !== 'object' || member === null || key === 'enum' || key === 'default') return member
  if (key === 'properties') return mapValues(member as Record<string, Schema>, schema => convert(schema, closed))
  if (key === 'allOf') return (member as Schema[]).map(schema => convert(schema, false))
  if (key === 'anyOf' || key === 'oneOf') {
    const branchIsWhole = parent.properties === undefined
    return (member as Schema[]).map(schema => convert(schema, closed && branchIsWhole))
  }
  return Array.isArray(member) ? member : convert(member as Schema, closed)
}

function closedObject(schema: Schema, closed: boolean): Schema {
  if (!closed || schema.additionalProperties !== undefined) return schema
  if (schema.allOf !== undefined) return { ...schema, unevaluatedProperties: false }
  return schema.properties === undefined ? schema : { ...schema, additionalProperties: false }
}

function orNull(schema: Schema): Schema {
  const { type, enum: values } = schema
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [type, 'null'], ...(Array.isArray(values) && { enum: [...values, null] }) }
}

function mapValues<T, U>(table: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]))
}
