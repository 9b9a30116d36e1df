import type { ApiDescription, Schema } from './description.ts'

const someTime = '2026-01-01T00:00:00Z'

/**
 * Adds the members that the description demands and that no handler knows: mostly addresses.
 * They get neutral values of the right type, so that handlers name only what means something.
 */
export function complete(description: ApiDescription, schema: Schema, value: unknown): unknown {
  const whole = resolve(description, schema)
  if (value === undefined) return neutral(description, whole)
  if (Array.isArray(value)) return value.map(member => complete(description, (whole.items ?? {}) as Schema, member))
  if (typeof value !== 'object' || value === null) return value
  const branch = objectBranch(description, whole, value)
  const properties = propertiesOf(description, branch)
  const required = requiredOf(description, branch)
  const given = Object.entries(value).filter(([, member]) => member !== undefined)
  const known = given.map(([key, member]) => [key, complete(description, properties[key] ?? {}, member)])
  const missing = required.filter(key => !given.some(([name]) => name === key))
  return Object.fromEntries([
    ...known,
    ...missing.map(key => [key, complete(description, properties[key] ?? {}, undefined)])
  ])
}

function resolve(description: ApiDescription, schema: Schema): Schema {
  const reference = schema.$ref
  if (typeof reference !== 'string') return schema
  return resolve(description, description.components.schemas[reference.split('/').at(-1) ?? ''] ?? {})
}

function branches(schema: Schema, keyword: string): readonly Schema[] {
  const list = schema[keyword]
  return Array.isArray(list) ? (list as Schema[]) : []
}

/** Where the description offers several shapes, the one that knows most of the value's members. */
function objectBranch(description: ApiDescription, schema: Schema, value: object): Schema {
  const offered = [...branches(schema, 'anyOf'), ...branches(schema, 'oneOf')].map(branch =>
    resolve(description, branch)
  )
  if (offered.length === 0 || schema.properties !== undefined) return schema
  const keys = Object.keys(value)
  const score = (branch: Schema) => keys.filter(key => fits(description, branch, key, value)).length
  return (
    offered.map(branch => objectBranch(description, branch, value)).sort((a, b) => score(b) - score(a))[0] ?? schema
  )
}

function fits(description: ApiDescription, branch: Schema, key: string, value: object): boolean {
  const property = propertiesOf(description, branch)[key]
  if (property === undefined) return false
  const values = resolve(description, property).enum
  return !Array.isArray(values) || values.includes((value as Record<string, unknown>)[key])
}

function propertiesOf(description: ApiDescription, schema: Schema): Record<string, Schema> {
  const inherited = branches(schema, 'allOf').map(part => propertiesOf(description, resolve(description, part)))
  return Object.assign({}, ...inherited, schema.properties) as Record<string, Schema>
}

function requiredOf(description: ApiDescription, schema: Schema): readonly string[] {
  const inherited = branches(schema, 'allOf').flatMap(part => requiredOf(description, resolve(description, part)))
  return [...inherited, ...((schema.required ?? []) as string[])]
}

function neutral(description: ApiDescription, schema: Schema): unknown {
  const choices = [...branches(schema, 'anyOf'), ...branches(schema, 'oneOf')]
  const isNull = (choice: Schema) => [choice.type].flat().includes('null')
  if (isNull(schema) || choices.some(isNull)) return null
  if (schema.default !== undefined) return schema.default
  const [value] = (schema.enum ?? []) as unknown[]
  if (value !== undefined) return value
  const [choice] = choices
  if (choice !== undefined && schema.properties === undefined) return complete(description, choice, undefined)
  return neutralOf(description, schema)
}

function neutralOf(description: ApiDescription, schema: Schema): unknown {
  switch ([schema.type].flat()[0]) {
    case 'string':
      return schema.format === 'date-time' ? someTime : ''
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return false
    case 'array':
      return []
    default:
      return complete(description, schema, {})
  }
}
