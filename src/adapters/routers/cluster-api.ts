import type { z } from 'zod'
import { type Failure, unavailable } from '../../domain/failure.ts'
import { jsonOf } from '../json-text.ts'
import type { ApiAnswer, ApiExchange } from './api-exchange.ts'

/** How a Kubernetes API server is reached. */
export interface ClusterAccess {
  readonly exchange: ApiExchange
  /** The API server. */
  readonly server: string
  /** Read each time: a service account's token is renewed under the pod. */
  readonly token: () => Promise<string>
  readonly authority: string | undefined
  /** How long a change may take until it is in effect, milliseconds. */
  readonly settleMs: number
}

/** One object of a cluster. */
export interface ObjectPlace<Found> {
  /** As people call the object: `HTTPRoute`. */
  readonly noun: string
  /** Path of the object below the API server. */
  readonly path: string
  readonly shape: z.ZodType<Found>
}

/** JSON is YAML; the API server applies only what is called that. */
const contentTypes = { apply: 'application/apply-patch+yaml', merge: 'application/merge-patch+json' }

export interface Patch {
  readonly path: string
  readonly how: keyof typeof contentTypes
  readonly body: object
}

/** Throws `router-refused` when it is not there, or something else is. */
export async function readObject<Found>(access: ClusterAccess, place: ObjectPlace<Found>): Promise<Found> {
  const answer = await call(access, { method: 'GET', path: place.path })
  if (answer.status !== 200) throw refused('GET', answer)
  return parsed(place, answer)
}

/** Merges fields into an object; undefined when it has changed since it was read. Throws `router-refused`. */
export async function mergeObject<Found>(
  access: ClusterAccess,
  place: ObjectPlace<Found>,
  body: object,
  part = ''
): Promise<Found | undefined> {
  const answer = await patchObject(access, { path: `${place.path}${part}`, how: 'merge', body })
  if (answer.status === 409) return undefined
  if (answer.status !== 200) throw refused('PATCH', answer)
  return parsed(place, answer)
}

export async function patchObject(access: ClusterAccess, { path, how, body }: Patch): Promise<ApiAnswer> {
  return call(access, { method: 'PATCH', path, contentType: contentTypes[how], body })
}

export function refused(method: string, { status, text }: ApiAnswer): Failure {
  return unavailable(
    'router-refused',
    `the API server answered ${method} with ${status}: ${messageIn(text).slice(0, 200)}`
  )
}

function parsed<Found>({ noun, shape }: ObjectPlace<Found>, { text }: ApiAnswer): Found {
  const read = shape.safeParse(jsonOf(text))
  if (read.success) return read.data
  throw unavailable('router-refused', `the API server answered with something that is no ${noun}`, read.error)
}

interface Call {
  readonly method: string
  readonly path: string
  readonly contentType?: string
  readonly body?: object
}

async function call(access: ClusterAccess, { method, path, contentType, body }: Call): Promise<ApiAnswer> {
  const { server, token, authority, exchange } = access
  return exchange({
    method,
    url: `${server.replace(/\/+$/, '')}${path}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${await token()}`,
      ...(contentType !== undefined && { 'content-type': contentType })
    },
    body: body && JSON.stringify(body),
    authority
  })
}

/** The sentence in a Kubernetes `Status`, or the text as it is. */
function messageIn(text: string): string {
  const said = jsonOf(text)
  return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : text
}
