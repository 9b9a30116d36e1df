import { z } from 'zod'
import { type Failure, unavailable } from '../../domain/failure.ts'
import type { RegistryCredentials } from '../../domain/oci/credentials.ts'
import { isLoopback } from './oci-address.ts'

/** What a registry's token service is asked. */
export interface TokenQuestion {
  /** The registry that sent us there. */
  readonly host: string
  readonly realm: string
  readonly service: string | undefined
  readonly scopes: readonly string[]
  readonly credentials: RegistryCredentials | undefined
}

export interface RegistryToken {
  readonly token: string
  readonly seconds: number
}

const Answer = z.looseObject({
  token: z.string().min(1).optional(),
  access_token: z.string().min(1).optional(),
  expires_in: z.number().optional()
})

const patienceMs = 60_000
const largestAnswerCharacters = 200_000
/** What the protocol has a token live when nothing is said. */
const usualSeconds = 60

/** Asks a token service. Undefined when it refuses; throws `store-refused` when it does not answer, or is no safe place. */
export async function askToken(question: TokenQuestion): Promise<RegistryToken | undefined> {
  const url = realmOf(question)
  const answer = await send(url, question)
  if (answer === undefined) return undefined
  const read = Answer.safeParse(answer)
  const token = read.success ? (read.data.token ?? read.data.access_token) : undefined
  if (token === undefined) throw unavailable('store-refused', `the token service ${url.origin} gives no token`)
  return { token, seconds: read.data?.expires_in ?? usualSeconds }
}

/** A password goes there, so it must be a safe place: a registry elsewhere cannot send us to this machine either. */
function realmOf({ host, realm }: TokenQuestion): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined
  if (url?.protocol === 'https:' && (!isLoopback(url.host) || isLoopback(host))) return url
  if (url?.protocol === 'http:' && isLoopback(url.host) && isLoopback(host)) return url
  throw unsafe(host, url?.origin ?? 'nowhere')
}

async function send(url: URL, question: TokenQuestion): Promise<unknown> {
  const { scopes, service, credentials } = question
  const signal = AbortSignal.timeout(patienceMs)
  const asked =
    credentials !== undefined && 'identityToken' in credentials
      ? { method: 'POST', body: exchange(credentials.identityToken, question) }
      : { headers: basicHeaders(credentials) }
  if (!('body' in asked)) {
    if (service !== undefined) url.searchParams.set('service', service)
    for (const scope of scopes) url.searchParams.append('scope', scope)
  }
  try {
    // A redirect would carry the password along.
    const answer = await fetch(url, { ...asked, redirect: 'error', signal })
    const text = (await answer.text()).slice(0, largestAnswerCharacters)
    if (answer.ok) return JSON.parse(text)
    if (answer.status >= 500 || answer.status === 429) throw new Error(`status ${answer.status}`)
    return undefined
  } catch {
    // The cause may quote what was sent.
    throw unavailable('store-refused', `the token service ${url.origin} does not answer as one`)
  }
}

function exchange(refreshToken: string, { service, scopes }: TokenQuestion): URLSearchParams {
  return new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: 'sluice',
    refresh_token: refreshToken,
    ...(service !== undefined && { service }),
    ...(scopes.length > 0 && { scope: scopes.join(' ') })
  })
}

export function basicHeaders(credentials: RegistryCredentials | undefined): Record<string, string> {
  if (credentials === undefined || !('username' in credentials)) return {}
  const { username, password } = credentials
  return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}

function unsafe(host: string, origin: string): Failure {
  return unavailable(
    'store-refused',
    `${host} sends us for a token to ${origin}, which is no safe place for a password`
  )
}
