import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as official from '@aws-sdk/client-lambda'
import { isSigned } from './alb-api.ts'
import { listenHere, stopHere } from './local-server.ts'

export interface TestAlias {
  FunctionVersion: string
  Description: string
  RevisionId: string
  RoutingConfig?: { AdditionalVersionWeights: Record<string, number> }
}

export interface TestLambda {
  readonly url: string
  /** By function and alias, with a colon between. */
  readonly aliases: Map<string, TestAlias>
  /** Something that happens before the next update. */
  before: (() => void) | undefined
  close(): Promise<void>
}

type Described = readonly [number, string, string, unknown, readonly string[], readonly unknown[], number]

/** The members that the vendor's own client knows of an update. */
const [, , , , members] = official.UpdateAliasRequest$ as unknown as Described

/**
 * Lambda, as far as aliases go. Each signature is computed anew; the names of an update's members are checked against
 * the description that ships with the vendor's client, and its rules are those of the API's reference.
 */
export async function startLambda(): Promise<TestLambda> {
  const world: TestLambda = { url: '', aliases: new Map(), before: undefined, close: async () => undefined }
  const server = createServer((incoming, answer) => void receive(world, incoming, answer))
  return Object.assign(world, { url: await listenHere(server), close: () => stopHere(server) })
}

async function receive(world: TestLambda, incoming: IncomingMessage, answer: ServerResponse): Promise<unknown> {
  const body = Buffer.concat(await incoming.toArray()).toString('utf8')
  if (!isSigned(incoming, body, 'lambda')) return say(answer, 403, { message: 'The signature does not match' })
  const [, functionName, name] = /^\/2015-03-31\/functions\/([^/]+)\/aliases\/([^/]+)$/.exec(incoming.url ?? '') ?? []
  const alias = world.aliases.get(`${functionName}:${name}`)
  if (alias === undefined) return say(answer, 404, { Message: 'Cannot find alias' })
  if (incoming.method === 'GET') return say(answer, 200, { ...alias, Name: name })
  if (incoming.method !== 'PUT') return say(answer, 405, { Message: 'method' })
  const { before } = world
  world.before = undefined
  before?.()
  const problem = update(alias, JSON.parse(body) as Partial<TestAlias>)
  return problem ?? say(answer, 200, { ...alias, Name: name })

  function update(found: TestAlias, asked: Partial<TestAlias>): unknown {
    const unknown = Object.keys(asked).find(key => !members.includes(key))
    if (unknown !== undefined) return say(answer, 400, { message: `${unknown} is not described` })
    if (asked.RevisionId !== undefined && asked.RevisionId !== found.RevisionId) {
      return say(answer, 412, { Message: 'The Revision Id provided does not match the latest Revision Id.' })
    }
    const weights = asked.RoutingConfig?.AdditionalVersionWeights ?? {}
    const isWrong = Object.entries(weights).some(
      ([version, weight]) => version === asked.FunctionVersion || weight < 0 || weight > 1
    )
    if (isWrong || Object.keys(weights).length > 1) return say(answer, 400, { message: 'Invalid value for routing' })
    if ((asked.Description ?? '').length > 256) return say(answer, 400, { message: 'description' })
    Object.assign(found, asked, { RevisionId: `revision-${Number(found.RevisionId.split('-')[1]) + 1}` })
    return undefined
  }
}

function say(answer: ServerResponse, status: number, content: object): true {
  answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
  return true
}
