import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { HTTPRoute } from '@kubernetes-models/gateway-api/gateway.networking.k8s.io/v1/HTTPRoute'
import { VirtualService } from '@kubernetes-models/istio/networking.istio.io/v1/VirtualService'
import { type EngineWorld, merged, reconcile } from './delivery-engines.ts'
import { listenHere, stopHere } from './local-server.ts'

/** What the tests look at of an HTTPRoute or a VirtualService. */
export interface TestRoute {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace: string
    resourceVersion: string
    readonly generation: number
    readonly annotations: Record<string, string>
  }
  readonly spec: {
    readonly parentRefs?: readonly object[]
    readonly hostnames?: readonly string[]
    readonly hosts?: readonly string[]
    readonly rules: { readonly matches: readonly object[]; readonly backendRefs: TestBackend[] }[]
    readonly http?: { readonly match: readonly object[]; readonly route: TestShare[] }[]
  }
  status?: object
}

interface TestShare {
  readonly destination: { readonly host: string; readonly subset?: string }
  readonly weight: number
}

interface TestBackend {
  readonly name: string
  readonly port: number
  readonly weight?: number
}

export interface TestKubernetes extends EngineWorld {
  readonly url: string
  readonly token: string
  /** Every route by its name. */
  readonly routes: Map<string, TestRoute>
  /** What becomes of the next requests, first one first: a status to answer with instead. */
  readonly faults: number[]
  /** Something that happens right after a route was read, before anything else does. */
  afterRead: (() => void) | undefined
  /** False: no gateway looks at a route any more. */
  gatewayLooks: boolean
  gatewayAccepts: boolean
  close(): Promise<void>
}

const prefixes: Readonly<Record<string, string>> = {
  HTTPRoute: '/apis/gateway.networking.k8s.io/v1/namespaces/shop/httproutes/',
  VirtualService: '/apis/networking.istio.io/v1/namespaces/shop/virtualservices/'
}

/**
 * An API server that holds HTTPRoutes. Each one that it stores or answers with is checked against the official schema;
 * server-side apply and its conflicts are as the API's description has them. A gateway looks at a route when it is read.
 */
export async function startKubernetes(): Promise<TestKubernetes> {
  const world: TestKubernetes = {
    url: '',
    token: 'token-of-the-service-account',
    routes: new Map(),
    objects: new Map(),
    controllerLooks: true,
    analysisFails: false,
    faults: [],
    afterRead: undefined,
    gatewayLooks: true,
    gatewayAccepts: true,
    close: async () => undefined
  }
  const server = createServer((incoming, answer) => void receive(world, incoming, answer))
  return Object.assign(world, { url: await listenHere(server), close: () => stopHere(server) })
}

/** A route with two services of which the first gets everything, as somebody would write it. */
export function routeNamed(name: string): TestRoute {
  const [a, b] = [
    { name: 'shop-a', port: 80, weight: 1 },
    { name: 'shop-b', port: 80, weight: 0 }
  ]
  const matches = [{ path: { type: 'PathPrefix', value: '/' } }]
  return checked({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name, namespace: 'shop', resourceVersion: '100', generation: 1, annotations: { team: 'shop' } },
    spec: {
      parentRefs: [{ name: 'web' }],
      hostnames: ['shop.example'],
      rules: [{ matches, backendRefs: [a, b] }]
    }
  })
}

/** A VirtualService with two subsets of one host, and a second rule that is nobody's business. */
export function virtualServiceNamed(name: string): TestRoute {
  const shares = [
    { destination: { host: 'shop', subset: 'a' }, weight: 100 },
    { destination: { host: 'shop', subset: 'b' }, weight: 0 }
  ]
  const elsewhere = [{ destination: { host: 'help' }, weight: 100 }]
  return checked({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name, namespace: 'shop', resourceVersion: '100', generation: 1, annotations: { team: 'shop' } },
    spec: {
      hosts: ['shop.example'],
      http: [
        { match: [{ uri: { prefix: '/help' } }], route: elsewhere },
        { match: [{ uri: { prefix: '/' } }], route: shares }
      ]
    }
  } as unknown as TestRoute)
}

async function receive(world: TestKubernetes, incoming: IncomingMessage, answer: ServerResponse): Promise<unknown> {
  const body = Buffer.concat(await incoming.toArray()).toString('utf8')
  const url = new URL(incoming.url ?? '/', 'http://api')
  const fault = world.faults.shift()
  const route = world.routes.get(url.pathname.split('/').at(-1) ?? '')
  if (fault !== undefined) return say(answer, fault, 'a fault')
  if (incoming.headers.authorization !== `Bearer ${world.token}`) return say(answer, 401, 'Unauthorized')
  const object = world.objects.get(url.pathname.replace(/\/status$/, ''))
  if (object !== undefined) return serve(world, { incoming, body, path: url.pathname }, answer)
  if (route === undefined || url.pathname !== `${prefixes[route.kind]}${route.metadata.name}`) {
    return say(answer, 404, 'not found')
  }
  if (incoming.method === 'GET') {
    if (world.gatewayLooks && route.kind === 'HTTPRoute') look(world, route)
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(checked(route)))
    return world.afterRead?.()
  }
  if (incoming.method !== 'PATCH')
    return say(answer, 405, 'the server does not allow this method on the requested resource')
  if (incoming.headers['content-type'] !== 'application/apply-patch+yaml') {
    return say(answer, 415, 'the body of the request was in an unknown format')
  }
  apply(world, route, { url, patch: JSON.parse(body) }, answer)
}

interface Asked {
  readonly incoming: IncomingMessage
  readonly body: string
  readonly path: string
}

/** An object of an engine: its controller looks before anybody reads it; a merge must name the version that it read. */
function serve(world: TestKubernetes, { incoming, body, path }: Asked, answer: ServerResponse): unknown {
  const own = path.replace(/\/status$/, '')
  if (incoming.method === 'GET') {
    reconcile(world, own)
    answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(world.objects.get(own)))
    return world.afterRead?.()
  }
  if (incoming.method !== 'PATCH') return say(answer, 405, 'the server does not allow this method')
  if (incoming.headers['content-type'] !== 'application/merge-patch+json') return say(answer, 415, 'unknown format')
  const object = world.objects.get(own)
  const patch = JSON.parse(body)
  if (object === undefined || patch.metadata?.resourceVersion !== object.metadata.resourceVersion) {
    return say(answer, 409, 'the object has been modified; please apply your changes to the latest version')
  }
  try {
    world.objects.set(own, merged(object, patch, own === path ? 'all' : 'status'))
  } catch (cause) {
    return say(answer, 422, `${object.kind} is invalid: ${cause}`)
  }
  answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(world.objects.get(own)))
}

/** Lists of an HTTPRoute are atomic, so an applied one takes the place of the old one. */
function apply(
  world: TestKubernetes,
  route: TestRoute,
  { url, patch }: { readonly url: URL; readonly patch: TestRoute },
  answer: ServerResponse
): unknown {
  if (!url.searchParams.get('fieldManager')) return say(answer, 422, 'fieldManager: Required value')
  if (patch.apiVersion !== route.apiVersion || patch.kind !== route.kind) return say(answer, 400, 'wrong kind')
  const { resourceVersion } = patch.metadata
  if (resourceVersion !== undefined && resourceVersion !== route.metadata.resourceVersion) {
    return say(
      answer,
      409,
      'the object has been modified; please apply your changes to the latest version and try again'
    )
  }
  if (url.searchParams.get('force') !== 'true') return say(answer, 409, 'conflict with "kubectl" using .spec.rules')
  const changed = JSON.stringify(patch.spec) !== JSON.stringify(route.spec)
  const next = {
    ...route,
    metadata: {
      ...route.metadata,
      annotations: { ...route.metadata.annotations, ...patch.metadata.annotations },
      generation: route.metadata.generation + (changed ? 1 : 0),
      resourceVersion: String(Number(route.metadata.resourceVersion) + 1)
    },
    spec: { ...route.spec, ...patch.spec }
  }
  try {
    world.routes.set(route.metadata.name, checked(next))
  } catch (cause) {
    return say(answer, 422, `${route.kind} is invalid: ${cause}`)
  }
  answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(next))
}

function look(world: TestKubernetes, route: TestRoute): void {
  const condition = {
    type: 'Accepted',
    status: world.gatewayAccepts ? 'True' : 'False',
    reason: world.gatewayAccepts ? 'Accepted' : 'UnsupportedValue',
    message: '',
    lastTransitionTime: '2026-11-24T11:00:00Z',
    observedGeneration: route.metadata.generation
  }
  const parent = { parentRef: { name: 'web' }, controllerName: 'example.com/gateway', conditions: [condition] }
  route.status = { parents: [parent] }
}

/** The official schema's word on a route. Throws when it is not one. */
function checked(route: TestRoute): TestRoute {
  if (route.kind === 'HTTPRoute')
    new HTTPRoute(route as unknown as ConstructorParameters<typeof HTTPRoute>[0]).validate()
  else new VirtualService(route as unknown as ConstructorParameters<typeof VirtualService>[0]).validate()
  return route
}

function say(answer: ServerResponse, code: number, message: string): undefined {
  const status = { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code }
  answer.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(status))
}
