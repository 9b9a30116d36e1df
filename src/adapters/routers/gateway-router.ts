import { unavailable } from '../../domain/failure.ts'
import { otherSlot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import type { ApiAnswer, ApiExchange } from './api-exchange.ts'
import { passFence } from './fences.ts'
import { applied, HttpRoute, isTaken, type RoutePlace, stateOf, wholeWeight } from './http-route.ts'
import { refuseLease } from './outside-router.ts'

export interface GatewaySettings extends RoutePlace {
  readonly exchange: ApiExchange
  /** The API server. */
  readonly server: string
  /** Read each time: a service account's token is renewed under the pod. */
  readonly token: () => Promise<string>
  readonly authority: string | undefined
  /** How long the gateways may take to look at a change, milliseconds. */
  readonly settleMs: number
}

const attempts = 5
const pauseMs = 200

/**
 * Steers a Kubernetes Gateway by the weights of an HTTPRoute: server-side apply under the name `sluice`, with the version
 * that was read, so two drivers cannot both win. There is nothing in a cluster that would take weights back by itself.
 */
export function createGatewayRouter(settings: GatewaySettings): Router {
  return {
    capabilities: () => ({
      kind: 'kubernetes-gateway',
      granularity: 1 / wholeWeight,
      assignment: 'request',
      lease: false,
      insteadOfLease: 'only a second job, the next run or sluice rollout --mode=rollback takes it back',
      shiftMs: settings.settleMs
    }),
    read: async () => stateOf(await readRoute(settings), settings),
    set: async ({ leaseMs, ...wanted }) => {
      refuseLease({ leaseMs })
      await change(settings, wanted)
    },
    finalize: (live, fence) => change(settings, { blue: live, green: otherSlot(live), weight: 0, fence })
  }
}

async function change(settings: GatewaySettings, wanted: Omit<RouterState, 'leaseMs'>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const route = await readRoute(settings)
    passFence(wanted.fence, stateOf(route, settings).fence)
    const answer = await call(settings, 'PATCH', '?fieldManager=sluice&force=true', applied(route, settings, wanted))
    if (answer.status === 200) return settle(settings)
    if (answer.status !== 409 || attempt === attempts) throw refused('PATCH', answer)
  }
}

/** A gateway reads its routes when it comes to it; until then the weights are only written down. */
async function settle(settings: GatewaySettings): Promise<void> {
  const deadline = performance.now() + settings.settleMs
  while (!isTaken(await readRoute(settings), settings)) {
    if (performance.now() > deadline) {
      const { namespace, route, settleMs } = settings
      const message = `no gateway has looked at the HTTPRoute ${namespace}/${route} within ${settleMs} ms`
      throw unavailable('router-refused', message)
    }
    await new Promise(later => setTimeout(later, pauseMs))
  }
}

async function readRoute(settings: GatewaySettings): Promise<HttpRoute> {
  const answer = await call(settings, 'GET', '')
  if (answer.status !== 200) throw refused('GET', answer)
  const parsed = HttpRoute.safeParse(jsonOf(answer.text))
  if (parsed.success) return parsed.data
  throw unavailable('router-refused', 'the API server answered with something that is no HTTPRoute', parsed.error)
}

async function call(settings: GatewaySettings, method: string, query: string, body?: object): Promise<ApiAnswer> {
  const { server, namespace, route, token, authority, exchange } = settings
  const path = `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/${route}`
  return exchange({
    method,
    url: `${server.replace(/\/+$/, '')}${path}${query}`,
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
