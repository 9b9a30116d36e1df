import { type Failure, unavailable } from '../../domain/failure.ts'
import { readChallenge } from '../../domain/oci/challenge.ts'

export interface RegistryCredentials {
  readonly username: string
  readonly password: string
}

export interface SessionSettings {
  readonly host: string
  /** What the session may ask a token for, such as `repository:shop:pull,push`. A mount needs its source among them. */
  readonly scopes: readonly string[]
  readonly credentials?: RegistryCredentials | undefined
}

export interface RegistryRequest {
  readonly method: string
  /** Path below the registry, or a whole address that the registry itself gave. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | AsyncIterable<Uint8Array> | undefined
}

const patienceMs = 60_000
const largestTokenCharacters = 100_000

/** One conversation with a registry: addresses, authentication, and the counted bytes. */
export class RegistrySession {
  readonly host: string
  readonly #base: string
  readonly #settings: SessionSettings
  readonly #scopes: Set<string>
  #authorization: string | undefined

  constructor(settings: SessionSettings) {
    this.host = settings.host
    this.#settings = settings
    this.#scopes = new Set(settings.scopes)
    this.#base = `${isLoopback(settings.host) ? 'http' : 'https'}://${settings.host}`
  }

  /** Asks once, and once more when the registry wants to know who asks. Throws `store-refused` when it does not answer. */
  async ask(request: RegistryRequest): Promise<Response> {
    const first = await this.#send(request)
    if (first.status !== 401 || isStream(request.body)) return first
    await first.body?.cancel()
    await this.#authenticate(first.headers.get('www-authenticate') ?? '')
    return this.#send(request)
  }

  /** Asks for one more right from now on; what was granted before does not hold it. */
  widen(scope: string): void {
    if (this.#scopes.has(scope)) return
    this.#scopes.add(scope)
    this.#authorization = undefined
  }

  async #send({ method, path, headers, body }: RegistryRequest): Promise<Response> {
    const url = new URL(path, this.#base)
    // Only the registry itself is told who we are; where it sends us for bytes, the address alone must do.
    const own = url.origin === this.#base && this.#authorization !== undefined
    const given = { ...headers, ...(own && { authorization: this.#authorization ?? '' }) }
    const sent = { method, headers: given, signal: AbortSignal.timeout(patienceMs) }
    try {
      // Node's own types do not know `duplex` yet, and a stream cannot be sent without it.
      return await fetch(url, (body === undefined ? sent : { ...sent, body, duplex: 'half' }) as RequestInit)
    } catch (cause) {
      throw unavailable('store-refused', `${this.host} does not answer ${method} ${url.pathname}`, cause)
    }
  }

  async #authenticate(header: string): Promise<void> {
    const challenge = readChallenge(header)
    const { credentials } = this.#settings
    const basic = credentials && `Basic ${btoa(`${credentials.username}:${credentials.password}`)}`
    if (challenge?.scheme === 'basic' && basic !== undefined) this.#authorization = basic
    else if (challenge?.scheme === 'bearer') {
      this.#authorization = `Bearer ${await this.#token(challenge.realm, challenge.service, basic)}`
    } else throw this.#unauthorized('it wants credentials that nobody gave')
  }

  async #token(realm: string, service: string | undefined, basic: string | undefined): Promise<string> {
    const url = new URL(realm)
    if (url.protocol !== 'https:' && !isLoopback(url.host)) throw this.#unauthorized(`it sends us to ${url.origin}`)
    if (service !== undefined) url.searchParams.set('service', service)
    for (const scope of this.#scopes) url.searchParams.append('scope', scope)
    const headers: Record<string, string> = basic === undefined ? {} : { authorization: basic }
    const found = await this.#tokenAt(url, headers)
    if (found !== undefined) return found
    throw this.#unauthorized(`the token service ${url.origin} gives none`)
  }

  async #tokenAt(url: URL, headers: Record<string, string>): Promise<string | undefined> {
    try {
      const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(patienceMs) })
      const text = answer.ok ? (await answer.text()).slice(0, largestTokenCharacters) : '{}'
      const { token, access_token: other } = JSON.parse(text) as { token?: unknown; access_token?: unknown }
      const found = token ?? other
      return typeof found === 'string' && found !== '' ? found : undefined
    } catch (cause) {
      throw unavailable('store-refused', `the token service ${url.origin} does not answer`, cause)
    }
  }

  #unauthorized(why: string): Failure {
    return unavailable('store-refused', `${this.host} does not let us in: ${why}`)
  }
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d+)?$/.test(host)
}

function isStream(body: RegistryRequest['body']): boolean {
  return body !== undefined && !(body instanceof Uint8Array)
}
