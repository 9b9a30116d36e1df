import { posix } from 'node:path'
import { usage } from '../../domain/failure.ts'
import type { JsonSchema } from '../../domain/smoke/json-body.ts'
import { holesIn } from '../../domain/smoke/template.ts'
import type { SuitePorts } from './read-suite.ts'

/** Where a schema was found: in a file of its own, or in the suite. */
export interface SchemaPlace {
  readonly path: string
  readonly ports: SuitePorts
}

/** Reads a schema from its file, and all that it refers to. */
export async function readSchema(place: SchemaPlace): Promise<JsonSchema> {
  const { path, ports } = place
  const text = await ports.files.read(path)
  try {
    return JSON.parse(text) as JsonSchema
  } catch (cause) {
    throw usage('bad-suite', { input: path, found: 'other text', expected: 'a JSON Schema', cause })
  }
}

/**
 * Reads all that a schema refers to, so that nothing is missing once the service is asked. The schema that comes back
 * says where it stands.
 */
export async function preparedSchema(schema: JsonSchema, place: SchemaPlace): Promise<JsonSchema> {
  const placed = placedAt(schema, `suite:///${encodeURI(place.path)}`)
  // What is filled in later cannot be read now; such a schema must stand alone.
  const whole = holesIn(JSON.stringify(placed)).length === 0
  if (whole) await place.ports.matchers.prepareSchema(placed, uri => readDocument(uri, placed, place))
  return placed
}

function placedAt(schema: JsonSchema, address: string): JsonSchema {
  if (typeof schema === 'boolean') return schema
  const { $id: own } = schema
  if (typeof own === 'string' && /^[a-z][a-z0-9+.-]*:/i.test(own)) return schema
  return { ...schema, $id: typeof own === 'string' ? new URL(own, address).href : address }
}

/** A document beside the schema is read from there, also when both go by public addresses; others are fetched. */
async function readDocument(uri: string, schema: JsonSchema, { path, ports }: SchemaPlace): Promise<string> {
  const root = typeof schema === 'boolean' ? '' : String(schema.$id)
  const folder = root.slice(0, root.lastIndexOf('/') + 1)
  const web = /^https?:/i.test(uri)
  if (folder.includes('/') && uri.startsWith(folder)) {
    const beside = posix.join(posix.dirname(path), decodeURI(uri.slice(folder.length)))
    if (!web || (await ports.files.exists(beside))) return ports.files.read(beside)
  }
  if (uri.startsWith('suite:///')) return ports.files.read(decodeURI(uri.slice('suite:///'.length)))
  if (!web) throw new Error(`no document goes by ${uri}`)
  return fetchDocument(uri, ports)
}

const fetchMilliseconds = 5000
const largestDocumentBytes = 1_000_000

async function fetchDocument(url: string, { http }: SuitePorts): Promise<string> {
  const limits = { timeoutMilliseconds: fetchMilliseconds, maximumBytes: largestDocumentBytes, freshConnection: true }
  const answer = await http.request({ method: 'GET', url, headers: { accept: 'application/schema+json' }, ...limits })
  if (answer.status === 200) return answer.body
  throw new Error(`${url} answers ${answer.status}`)
}
