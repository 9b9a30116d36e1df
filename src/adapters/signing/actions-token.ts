import { unavailable } from '../../domain/failure.ts'

/** What the runner tells a job that may have an identity: where to ask, and with what. */
export interface TokenSource {
  readonly url: string
  readonly bearer: string
}

const timeLimitMs = 30_000
// A kept connection may have died while this process was busy; the next one is fresh.
const attempts = 3

/** Reads where this job may ask for identity tokens. Undefined without `permissions: id-token: write`. */
export function tokenSource(environment: Readonly<Record<string, string | undefined>>): TokenSource | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment
  return url === undefined || bearer === undefined ? undefined : { url, bearer }
}

/** Asks GitHub for one identity token. Throws `unavailable`, never with the token in its message. */
export async function identityToken({ url, bearer }: TokenSource, audience = 'sigstore'): Promise<string> {
  const address = new URL(url)
  address.searchParams.set('audience', audience)
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const token = await ask(address, bearer)
    if (token !== undefined) return token
  }
  throw unavailable('signing-unavailable', 'sign-with: GitHub gave no identity token to this job')
}

/** Undefined for whatever goes wrong: the cause may hold the address with its secrets. */
async function ask(address: URL, bearer: string): Promise<string | undefined> {
  try {
    const headers = { authorization: `Bearer ${bearer}`, accept: 'application/json' }
    const answer = await fetch(address, { headers, signal: AbortSignal.timeout(timeLimitMs) })
    const { value } = (await answer.json()) as { readonly value?: unknown }
    return answer.ok && typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** What a token says. It comes from GitHub itself, over a channel of ours, so its signature is not checked again. */
export function tokenClaims(token: string): Readonly<Record<string, string>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return Object.fromEntries(Object.entries(claims as object).map(([name, value]) => [name, String(value)]))
  } catch {
    throw unavailable('signing-unavailable', 'sign-with: the identity token of this job cannot be read')
  }
}
