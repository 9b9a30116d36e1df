import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { type AwsCredentials, signedHeaders } from '../aws/signature.ts'
import { jsonOf } from '../json-text.ts'
import type { ApiAnswer, ApiExchange } from './api-exchange.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'
import { notesIn, plainKeys, type SteeringNotes } from './steering-notes.ts'

export interface LambdaSettings {
  readonly exchange: ApiExchange
  /** `https://lambda.REGION.amazonaws.com` */
  readonly endpoint: string
  readonly region: string
  readonly credentials: AwsCredentials
  readonly now: () => Date
  /** Name of the function. */
  readonly function: string
  /** The alias that users call. */
  readonly alias: string
  /** Aliases that say which version each slot has; whoever deploys moves them. */
  readonly slots: Readonly<Record<Slot, string>>
}

const Alias = z.object({
  FunctionVersion: z.string(),
  Description: z.string().default(''),
  RevisionId: z.string(),
  RoutingConfig: z
    .object({ AdditionalVersionWeights: z.record(z.string(), z.number()).nullish() })
    .nullish()
    .transform(config => config?.AdditionalVersionWeights ?? {})
})
type Alias = z.infer<typeof Alias>

const attempts = 5
/** AWS keeps the weight as a fraction; finer steps than this mean nothing. */
const granularity = 0.001

/**
 * Steers a Lambda function by the weights of an alias between two versions, with the revision that was read: of two
 * drivers at once one is refused, reads again, and gives way to a higher fence. Which version is in which slot is said by
 * two aliases more. Fence and live slot are in the alias's description.
 */
export function createLambdaRouter(settings: LambdaSettings): Router {
  return createLeaselessRouter({
    kind: 'aws-lambda',
    granularity,
    shiftMs: 5000,
    read: async () => (await look(settings)).state,
    change: wanted => change(settings, wanted)
  })
}

interface Seen {
  readonly alias: Alias
  readonly versions: Readonly<Record<Slot, string>>
  readonly state: RouterState
}

async function look(settings: LambdaSettings): Promise<Seen> {
  const { slots } = settings
  const [alias, a, b] = await Promise.all([
    readAlias(settings, settings.alias),
    readAlias(settings, slots.a),
    readAlias(settings, slots.b)
  ])
  const versions = { a: a.FunctionVersion, b: b.FunctionVersion }
  return { alias, versions, state: stateOf(settings, alias, versions) }
}

function stateOf(settings: LambdaSettings, alias: Alias, versions: Seen['versions']): RouterState {
  const { FunctionVersion: main, RoutingConfig: more } = alias
  const share = (version: string) => more[version] ?? (version === main ? 1 - sumOf(more) : 0)
  const notes = notesOf(alias, main === versions.b && main !== versions.a ? 'b' : 'a')
  if (notes === undefined) throw odd(settings, 'has a description that looks like ours and is not')
  const { live, fence } = notes
  const green = otherSlot(live)
  const strangers = [main, ...Object.keys(more)].filter(version => version !== versions.a && version !== versions.b)
  if (strangers.length > 0) throw odd(settings, `sends to version ${strangers[0]}, which is in no slot`)
  const weight = versions.a === versions.b ? 0 : share(versions[green])
  return { blue: live, green, weight, fence, leaseMs: null }
}

async function change(settings: LambdaSettings, wanted: Wanted): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { alias, versions, state } = await look(settings)
    passFence(wanted.fence, state.fence)
    const answer = await call(settings, 'PUT', settings.alias, updateOf(settings, { alias, versions }, wanted))
    if (answer.status === 200) return
    // The alias moved since it was read.
    if (answer.status !== 412 || attempt === attempts) throw refused('UpdateAlias', answer)
  }
}

/** The version with all the traffic stands alone: AWS takes no weight of 1 beside another version. */
function updateOf(settings: LambdaSettings, { alias, versions }: Pick<Seen, 'alias' | 'versions'>, wanted: Wanted) {
  const { blue, green, fence } = wanted
  const weight = Number(wanted.weight.toFixed(3))
  if (weight > 0 && versions.a === versions.b) throw odd(settings, `has version ${versions.a} in both slots`)
  const main = weight === 1 ? versions[green] : versions[blue]
  return {
    FunctionVersion: main,
    Description: `${textOf(alias)}[sluice fence=${fence} live=${blue}]`,
    RoutingConfig: { AdditionalVersionWeights: weight > 0 && weight < 1 ? { [versions[green]]: weight } : {} },
    RevisionId: alias.RevisionId
  }
}

const noted = /\[sluice fence=(\S*) live=(\S*)\]$/
/** A description has 256 characters, of which the notes need some. */
const longestText = 200

function textOf({ Description }: Alias): string {
  const text = Description.replace(noted, '').slice(0, longestText)
  return text === '' || text.endsWith(' ') ? text : `${text} `
}

function notesOf({ Description }: Alias, fallback: Slot): SteeringNotes | undefined {
  const found = noted.exec(Description)
  return notesIn({ fence: found?.[1], live: found?.[2] }, fallback, plainKeys)
}

async function readAlias(settings: LambdaSettings, name: string): Promise<Alias> {
  const answer = await call(settings, 'GET', name)
  if (answer.status !== 200) throw refused(`GetAlias ${name}`, answer)
  const parsed = Alias.safeParse(jsonOf(answer.text))
  if (parsed.success) return parsed.data
  throw unavailable('router-refused', 'AWS answered with something that is no alias', parsed.error)
}

async function call(settings: LambdaSettings, method: 'GET' | 'PUT', alias: string, content?: object) {
  const { exchange, endpoint, region, credentials, now } = settings
  const names = [settings.function, alias].map(encodeURIComponent)
  const url = `${endpoint}/2015-03-31/functions/${names[0]}/aliases/${names[1]}`
  const body = content === undefined ? '' : JSON.stringify(content)
  const headers: Record<string, string> = content === undefined ? {} : { 'content-type': 'application/json' }
  const about = { method, url, body, headers, service: 'lambda', region, now: now() }
  return exchange({ method, url, headers: await signedHeaders(about, credentials), body: body || undefined })
}

function refused(what: string, { status, text }: ApiAnswer) {
  const said = z
    .object({ message: z.string() })
    .or(z.object({ Message: z.string() }))
    .safeParse(jsonOf(text))
  const message = said.success ? ('message' in said.data ? said.data.message : said.data.Message) : text
  return unavailable('router-refused', `AWS answered ${what} with ${status}: ${message.slice(0, 200)}`)
}

function sumOf(weights: Readonly<Record<string, number>>): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0)
}

function odd(settings: LambdaSettings, what: string) {
  return unavailable('router-refused', `the alias ${settings.function}:${settings.alias} ${what}`)
}
