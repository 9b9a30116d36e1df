import type { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { jsonOf } from '../json-text.ts'
import type { ApiAnswer, ApiExchange } from './api-exchange.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'

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

/** One kind of object that splits traffic by weights. */
export interface ClusterKind<Found> {
  readonly kind: string
  /** As people call the object: `HTTPRoute`. */
  readonly noun: string
  /** Path of the object below the API server. */
  readonly path: string
  readonly shape: z.ZodType<Found>
  readonly wholeWeight: number
  stateOf(found: Found): RouterState
  /** The fields that we own, with the version that was read. */
  applied(found: Found, wanted: Wanted): object
  /** True once whoever carries it out has looked at it. */
  isTaken(found: Found): boolean
}

const attempts = 5
const pauseMs = 200

/**
 * Steers a cluster by the weights of one object: server-side apply under the name `sluice`, with the version that was
 * read, so two drivers cannot both win. There is nothing in a cluster that would take weights back by itself.
 */
export function createClusterRouter<Found>(access: ClusterAccess, kind: ClusterKind<Found>): Router {
  const place = { access, kind }
  return createLeaselessRouter({
    kind: kind.kind,
    granularity: 1 / kind.wholeWeight,
    insteadOfLease: 'only a guard in the cluster, the next run or sluice rollout --mode=rollback takes it back',
    shiftMs: access.settleMs,
    read: async () => kind.stateOf(await readObject(place)),
    change: wanted => change(place, wanted)
  })
}

interface Place<Found> {
  readonly access: ClusterAccess
  readonly kind: ClusterKind<Found>
}

async function change<Found>(place: Place<Found>, wanted: Wanted): Promise<void> {
  const { kind } = place
  for (let attempt = 1; ; attempt++) {
    const found = await readObject(place)
    passFence(wanted.fence, kind.stateOf(found).fence)
    const answer = await call(place, 'PATCH', '?fieldManager=sluice&force=true', kind.applied(found, wanted))
    if (answer.status === 200) return settle(place)
    if (answer.status !== 409 || attempt === attempts) throw refused('PATCH', answer)
  }
}

/** A gateway reads its routes when it comes to it; until then the weights are only written down. */
async function settle<Found>(place: Place<Found>): Promise<void> {
  const { access, kind } = place
  const deadline = performance.now() + access.settleMs
  while (!kind.isTaken(await readObject(place))) {
    if (performance.now() > deadline) {
      const message = `no gateway has looked at the ${kind.noun} ${kind.path} within ${access.settleMs} ms`
      throw unavailable('router-refused', message)
    }
    await new Promise(later => setTimeout(later, pauseMs))
  }
}

async function readObject<Found>(place: Place<Found>): Promise<Found> {
  const { kind } = place
  const answer = await call(place, 'GET', '')
  if (answer.status !== 200) throw refused('GET', answer)
  const parsed = kind.shape.safeParse(jsonOf(answer.text))
  if (parsed.success) return parsed.data
  throw unavailable('router-refused', `the API server answered with something that is no ${kind.noun}`, parsed.error)
}

async function call<Found>(
  { access, kind }: Place<Found>,
  method: string,
  query: string,
  body?: object
): Promise<ApiAnswer> {
  const { server, token, authority, exchange } = access
  return exchange({
    method,
    url: `${server.replace(/\/+$/, '')}${kind.path}${query}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${await token()}`,
      // JSON is YAML; the API server applies only what is called that.
      ...(body && { 'content-type': 'application/apply-patch+yaml' })
    },
    body: body && JSON.stringify(body),
    authority
  })
}

function refused(method: string, { status, text }: ApiAnswer) {
  return unavailable(
    'router-refused',
    `the API server answered ${method} with ${status}: ${messageIn(text).slice(0, 200)}`
  )
}

/** The sentence in a Kubernetes `Status`, or the text as it is. */
function messageIn(text: string): string {
  const said = jsonOf(text)
  return typeof said === 'object' && said !== null && 'message' in said ? String(said.message) : text
}
