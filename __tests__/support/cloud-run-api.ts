import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { listenHere, stopHere } from './local-server.ts'

export interface TestTarget {
  readonly type: string
  readonly revision: string
  readonly tag?: string
  percent: number
}

export interface TestService {
  etag: string
  annotations: Record<string, string>
  traffic: TestTarget[]
  trafficStatuses: TestTarget[]
  readonly template: object
}

export interface TestCloudRun {
  readonly url: string
  readonly token: string
  readonly services: Map<string, TestService>
  /** Something that happens before the next change. */
  before: (() => void) | undefined
  /** False: what is asked for is not carried out. */
  carriesOut: boolean
  close(): Promise<void>
}

/** The fields and parameters that Google's own client declares for version 2 of the API. */
function declared(name: string): readonly string[] {
  const client = createRequire(import.meta.url).resolve('@googleapis/run/build/v2.js')
  const text = readFileSync(client.replace(/\.js$/, '.d.ts'), 'utf8')
  const [, fields = ''] = text.split(`interface ${name} `, 2)
  const body = fields.slice(fields.indexOf('{'), fields.indexOf('\n    }'))
  return [...body.matchAll(/^ {8}(\w+)\??: /gm)].map(([, field]) => field ?? '')
}

const serviceFields = declared('Schema$GoogleCloudRunV2Service')
const targetFields = declared('Schema$GoogleCloudRunV2TrafficTarget')
const patchParameters = declared('Params$Resource$Projects$Locations$Services$Patch')

/**
 * Cloud Run, as far as a service's traffic goes: fields and parameters are checked by name against Google's own client,
 * the update mask, the etag and the sum of the percentages as the API's reference has them.
 */
export async function startCloudRun(): Promise<TestCloudRun> {
  const world: TestCloudRun = {
    url: '',
    token: 'a token of google',
    services: new Map(),
    before: undefined,
    carriesOut: true,
    close: async () => undefined
  }
  const server = createServer((incoming, answer) => void receive(world, incoming, answer))
  return Object.assign(world, { url: await listenHere(server), close: () => stopHere(server) })
}

async function receive(world: TestCloudRun, incoming: IncomingMessage, answer: ServerResponse): Promise<unknown> {
  const body = Buffer.concat(await incoming.toArray()).toString('utf8')
  const url = new URL(incoming.url ?? '/', 'http://api')
  const service = world.services.get(url.pathname.slice('/v2/'.length))
  if (incoming.headers.authorization !== `Bearer ${world.token}`)
    return fail(answer, 401, 'Request had invalid credentials')
  if (service === undefined) return fail(answer, 404, 'Resource was not found')
  if (incoming.method === 'GET') return say(answer, 200, { name: url.pathname.slice('/v2/'.length), ...service })
  if (incoming.method !== 'PATCH') return fail(answer, 405, 'method')
  const { before } = world
  world.before = undefined
  before?.()
  const problem = patch(world, service, url, JSON.parse(body) as Partial<TestService>)
  return problem === undefined ? say(answer, 200, { name: 'operations/1', done: false }) : fail(answer, ...problem)
}

function patch(
  { carriesOut }: TestCloudRun,
  service: TestService,
  url: URL,
  asked: Partial<TestService>
): readonly [number, string] | undefined {
  const mask = (url.searchParams.get('updateMask') ?? '').split(',')
  const strange = [
    ...[...url.searchParams.keys()].filter(key => !patchParameters.includes(key)),
    ...[...mask, ...Object.keys(asked)].filter(key => !serviceFields.includes(key)),
    ...(asked.traffic ?? []).flatMap(target => Object.keys(target).filter(key => !targetFields.includes(key)))
  ]
  if (strange.length > 0) return [400, `Unknown name "${strange[0]}"`]
  if (asked.etag !== undefined && asked.etag !== service.etag) return [409, 'Conflict for resource: version mismatch']
  const sum = (asked.traffic ?? []).reduce((total, { percent }) => total + percent, 0)
  if (sum !== 100) return [400, 'Traffic targets must sum to 100']
  if (mask.includes('annotations')) service.annotations = asked.annotations ?? {}
  if (mask.includes('traffic')) service.traffic = asked.traffic ?? []
  if (carriesOut)
    service.trafficStatuses = structuredClone(service.traffic).filter(({ percent, tag }) => percent > 0 || tag)
  service.etag = `"${Number(service.etag.replaceAll('"', '')) + 1}"`
  return undefined
}

function fail(answer: ServerResponse, code: number, message: string): undefined {
  return say(answer, code, { error: { code, message, status: 'FAILED' } })
}

function say(answer: ServerResponse, status: number, content: object): undefined {
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
}
