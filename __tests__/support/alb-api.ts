import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import * as official from '@aws-sdk/client-elastic-load-balancing-v2'
import { listenHere, stopHere } from './local-server.ts'

export interface TestGroup {
  readonly arn: string
  readonly weight: number
}

/** A rule or a listener. */
export interface TestRule {
  groups: TestGroup[]
  type: string
  sticky: boolean
  readonly tags: Map<string, string>
}

export interface TestAlb {
  readonly url: string
  readonly rules: Map<string, TestRule>
  /** Every action that was called, in order. */
  readonly called: string[]
  /** Something that happens before the next action of this name. */
  before: { readonly action: string; act(): void } | undefined
  close(): Promise<void>
}

export const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a/secret+key', sessionToken: 'a token' }
export const region = 'eu-central-1'

type Parameters = ReadonlyMap<string, string>

/**
 * Elastic Load Balancing, as far as rules, listeners and tags go. Each request's signature is computed anew, and its
 * parameters are checked by name, type and presence against the description that ships with the vendor's own client.
 */
export async function startAlb(): Promise<TestAlb> {
  const world: TestAlb = { url: '', rules: new Map(), called: [], before: undefined, close: async () => undefined }
  const server = createServer((incoming, answer) => void receive(world, incoming, answer))
  return Object.assign(world, { url: await listenHere(server), close: () => stopHere(server) })
}

async function receive(world: TestAlb, incoming: IncomingMessage, answer: ServerResponse): Promise<unknown> {
  const body = Buffer.concat(await incoming.toArray()).toString('utf8')
  const { Action: action = '', Version: version, ...rest } = Object.fromEntries(new URLSearchParams(body))
  const parameters = new Map(Object.entries(rest))
  if (!isSigned(incoming, body, 'elasticloadbalancing'))
    return fail(answer, 403, 'SignatureDoesNotMatch', 'The signature does not match')
  const wrong = version === '2015-12-01' ? undescribed(action, parameters) : 'the version'
  if (wrong !== undefined) return fail(answer, 400, 'ValidationError', `not described: ${wrong}`)
  world.called.push(action)
  if (world.before?.action === action) {
    const { before } = world
    world.before = undefined
    before.act()
  }
  const arn = ['RuleArns.member.1', 'ListenerArns.member.1', 'ResourceArns.member.1', 'RuleArn', 'ListenerArn'].flatMap(
    name => parameters.get(name) ?? []
  )[0]
  const rule = world.rules.get(arn ?? '')
  if (rule === undefined) return fail(answer, 400, 'RuleNotFound', 'One or more rules not found')
  const problem = carryOut(rule, action, parameters)
  if (problem !== undefined) return fail(answer, 400, 'ValidationError', problem)
  const result = resultOf(rule, action, arn ?? '')
  const xmlns = 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/'
  const whole = `<${action}Response xmlns="${xmlns}"><${action}Result>${result}</${action}Result><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${action}Response>`
  return answer.writeHead(200, { 'content-type': 'text/xml' }).end(whole)
}

function carryOut(rule: TestRule, action: string, parameters: Parameters): string | undefined {
  if (action === 'AddTags') {
    for (let index = 1; parameters.has(`Tags.member.${index}.Key`); index++) {
      rule.tags.set(
        parameters.get(`Tags.member.${index}.Key`) ?? '',
        parameters.get(`Tags.member.${index}.Value`) ?? ''
      )
    }
  }
  if (!action.startsWith('Modify')) return undefined
  const list = `${action === 'ModifyRule' ? 'Actions' : 'DefaultActions'}.member.1`
  const groups: TestGroup[] = []
  const at = (index: number, name: string) =>
    parameters.get(`${list}.ForwardConfig.TargetGroups.member.${index}.${name}`)
  for (let index = 1; at(index, 'TargetGroupArn') !== undefined; index++) {
    groups.push({ arn: at(index, 'TargetGroupArn') ?? '', weight: Number(at(index, 'Weight') ?? 1) })
  }
  if (groups.some(({ weight }) => weight < 0 || weight > 999)) return 'Weight must be between 0 and 999'
  if (new Set(groups.map(({ arn }) => arn)).size !== groups.length) return 'target groups must be unique'
  rule.groups = groups
  rule.type = parameters.get(`${list}.Type`) ?? ''
  return undefined
}

function resultOf(rule: TestRule, action: string, arn: string): string {
  if (action === 'AddTags') return ''
  if (action === 'DescribeTags') {
    const tags = [...rule.tags].map(([key, value]) => `<member><Key>${key}</Key><Value>${value}</Value></member>`)
    const described = `<ResourceArn>${arn}</ResourceArn><Tags>${tags.join('')}</Tags>`
    return `<TagDescriptions><member>${described}</member></TagDescriptions>`
  }
  const groups = rule.groups.map(
    group => `<member><TargetGroupArn>${group.arn}</TargetGroupArn><Weight>${group.weight}</Weight></member>`
  )
  const sticky = `<TargetGroupStickinessConfig><Enabled>${rule.sticky}</Enabled></TargetGroupStickinessConfig>`
  const config = `<ForwardConfig><TargetGroups>${groups.join('')}</TargetGroups>${sticky}</ForwardConfig>`
  const forward = `<member><Type>${rule.type}</Type>${config}</member>`
  return action.endsWith('Rule') || action.endsWith('Rules')
    ? `<Rules><member><RuleArn>${arn}</RuleArn><Priority>10</Priority><Actions>${forward}</Actions></member></Rules>`
    : `<Listeners><member><ListenerArn>${arn}</ListenerArn><DefaultActions>${forward}</DefaultActions></member></Listeners>`
}

/** Computes the signature of a request anew. */
export function isSigned({ headers, method, url = '/' }: IncomingMessage, body: string, api: string): boolean {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/(\w+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w+)$/
  const [, id, day = '', place = '', service = '', names = '', signature] =
    found.exec(headers.authorization ?? '') ?? []
  const needed = ['host', 'x-amz-date', 'x-amz-security-token'].every(name => names.split(';').includes(name))
  if (id !== credentials.accessKeyId || place !== region || service !== api || !needed) return false
  if (headers['x-amz-security-token'] !== credentials.sessionToken) return false
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const shown = names.split(';').map(name => `${name}:${String(headers[name]).trim()}\n`)
  const canonical = `${method}\n${url}\n\n${shown.join('')}\n${names}\n${sha256(body)}`
  const scope = `${day}/${place}/${service}/aws4_request`
  const text = `AWS4-HMAC-SHA256\n${headers['x-amz-date']}\n${scope}\n${sha256(canonical)}`
  const dated = hmac(`AWS4${credentials.secretAccessKey}`, day)
  const key = hmac(hmac(hmac(dated, place), service), 'aws4_request')
  return hmac(key, text).toString('hex') === signature
}

const plainList = 64

type Schema = number | readonly unknown[] | (() => Schema)

/** The first parameter that the official description of the action does not have, or that it misses. */
function undescribed(action: string, parameters: Parameters): string | undefined {
  const input = (official as unknown as Record<string, Schema>)[`${action}Input$`]
  if (input === undefined) return `the action ${action}`
  const [, , , , members, , required = 0] = input as readonly [
    number,
    string,
    string,
    unknown,
    string[],
    unknown,
    number
  ]
  const missing = members
    .slice(0, required)
    .find(name => ![...parameters.keys()].some(key => key.split('.')[0] === name))
  if (missing !== undefined) return `without ${missing}`
  return [...parameters].find(([name, value]) => !isDescribed(input, name.split('.'), value))?.[0]
}

function isDescribed(schema: Schema, path: readonly string[], value: string): boolean {
  if (typeof schema === 'function') return isDescribed(schema(), path, value)
  if (typeof schema === 'number') {
    // The description writes a list of plain values as the number of the value with this one added.
    if (schema & plainList) return isPlaceInList(path) && isDescribed(schema & ~plainList, path.slice(2), value)
    if (path.length > 0) return false
    return schema === 1 ? /^\d+$/.test(value) : schema !== 2 || /^(true|false)$/.test(value)
  }
  const [kind] = schema
  // A list may stand with its traits beside it.
  if (kind === 0) return isDescribed(schema[1] as Schema, path, value)
  if (kind === 1) return isPlaceInList(path) && isDescribed(schema[4] as Schema, path.slice(2), value)
  const index = (schema[4] as string[]).indexOf(path[0] ?? '')
  return kind === 3 && index >= 0 && isDescribed((schema[5] as Schema[])[index] as Schema, path.slice(1), value)
}

function isPlaceInList([member, position = '']: readonly string[]): boolean {
  return member === 'member' && /^[1-9]\d*$/.test(position)
}

function fail(answer: ServerResponse, status: number, code: string, message: string): unknown {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error>`
  return answer.writeHead(status, { 'content-type': 'text/xml' }).end(`<ErrorResponse>${error}</ErrorResponse>`)
}
