import { setTimeout } from 'node:timers/promises'
import { Failure, refused } from '../../domain/failure.ts'
import { type Challenge, readChallenge } from '../../domain/oci/challenge.ts'
import { addressOf, type RegistryCredentials } from '../../domain/oci/credentials.ts'
import { isLoopback } from './oci-address.ts'
import { askToken, basicHeaders, type RegistryToken } from './oci-token.ts'
import { Patience } from './patience.ts'

export interface SessionSettings {
  readonly host: string
  /** What the session may ask a token for, such as `repository:shop:pull,push`. A mount needs its source among them. */
  readonly scopes: readonly string[]
  /** Asked once, and only when the registry wants to know who asks. */
  readonly credentials?: (() => Promise<RegistryCredentials | undefined>) | undefined
  /** How long a second lasts while a registry is waited for; for tests that cannot wait. */
  readonly secondMilliseconds?: number | undefined
}

export interface RegistryRequest {
  readonly method: string
  /** Path below the registry, or a whole address that the registry itself gave. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** A stream is opened anew for each try. */
  readonly body?: Uint8Array | (() => Promise<AsyncIterable<Uint8Array>>) | undefined
  /** True when a try that failed must not be repeated as it was. */
  readonly once?: boolean
}

const patienceMs = 120_000
const mostTries = 5
const longestWaitSeconds = 60

/** One conversation with a registry: who we are, and what to do when it is busy. */
export class RegistrySession {
  readonly host: string
  readonly #base: string
  readonly #settings: SessionSettings
  readonly #scopes: Set<string>
  /** Rights without which everything works too, if slower. */
  readonly #wishes = new Set<string>()
  #authorization: string | undefined
  /** When the token is too old to begin something long, in milliseconds of this process. */
  #staleAt = Number.POSITIVE_INFINITY
  #credentials: Promise<RegistryCredentials | undefined> | undefined

  constructor(settings: SessionSettings) {
    this.host = settings.host
    this.#settings = settings
    this.#scopes = new Set(settings.scopes)
    this.#base = `${isLoopback(settings.host) ? 'http' : 'https'}://${addressOf(settings.host)}`
  }

  /** Asks again, after a while, what a busy registry did not answer. Throws `store-refused` when it never does. */
  async ask(request: RegistryRequest): Promise<Response> {
    const tries = request.once === true ? 1 : mostTries
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#admitted(request).catch((thrown: unknown) => {
        if (attempt === tries || !(thrown instanceof Unanswered)) throw thrown
        return undefined
      })
      if (answer !== undefined && !isBusy(answer)) return answer
      const seconds = waitSeconds(answer, attempt)
      if (answer !== undefined && (attempt === tries || seconds > longestWaitSeconds)) return answer
      await answer?.body?.cancel()
      await this.pause(seconds)
    }
  }

  /** Asks for one more right from now on; where it is not granted, the rest still is. */
  widen(scope: string): void {
    if (this.#scopes.has(scope) || this.#wishes.has(scope)) return
    this.#wishes.add(scope)
    this.#authorization = undefined
  }

  pause(seconds: number): Promise<void> {
    return setTimeout(seconds * (this.#settings.secondMilliseconds ?? 1000))
  }

  /** Asks once, and once more when the registry wants to know who asks, or does not know us any more. */
  async #admitted(request: RegistryRequest): Promise<Response> {
    if (typeof request.body === 'function' && performance.now() > this.#staleAt) await this.#introduce()
    const first = await this.#send(request)
    if (first.status !== 401 || !this.#isOwn(request)) return first
    await first.body?.cancel()
    await this.#authenticate(readChallenge(first.headers.get('www-authenticate') ?? ''))
    return this.#send(request)
  }

  /** Gets a fresh token before many bytes are sent, which a refusal would waste. */
  async #introduce(): Promise<void> {
    this.#authorization = undefined
    const answer = await this.#send({ method: 'GET', path: '/v2/' })
    await answer.body?.cancel()
    if (answer.status === 401) await this.#authenticate(readChallenge(answer.headers.get('www-authenticate') ?? ''))
  }

  /** Only the registry itself is told who we are; where it sends us for bytes, the address alone must do. */
  #isOwn({ path }: RegistryRequest): boolean {
    return new URL(path, this.#base).origin === new URL(this.#base).origin
  }

  async #send(request: RegistryRequest): Promise<Response> {
    const { method, path, headers, body } = request
    const url = new URL(path, this.#base)
    const authorization = this.#isOwn(request) && this.#authorization !== undefined && this.#authorization
    const given = { ...headers, ...(authorization && { authorization }) }
    const patience = new Patience(patienceMs)
    let broken: unknown
    const opened = typeof body === 'function' ? watched(patience, await body(), thrown => (broken = thrown)) : body
    const sent = { method, headers: given, signal: patience.signal }
    try {
      // Node's own types do not know `duplex` yet, and a stream cannot be sent without it.
      return await fetch(url, (opened === undefined ? sent : { ...sent, body: opened, duplex: 'half' }) as RequestInit)
    } catch (cause) {
      if (broken !== undefined) throw broken
      throw new Unanswered(this.host, `${method} ${url.pathname}`, cause)
    } finally {
      patience.rest()
    }
  }

  async #authenticate(challenge: Challenge | undefined): Promise<void> {
    this.#credentials ??= this.#settings.credentials?.() ?? Promise.resolve(undefined)
    const credentials = await this.#credentials
    if (challenge?.scheme === 'bearer') return this.#bearer(challenge, credentials)
    const { authorization } = basicHeaders(credentials)
    if (challenge?.scheme !== 'basic' || authorization === undefined) {
      throw this.#unauthorized('it wants to know who asks, and nobody told')
    }
    this.#authorization = authorization
  }

  async #bearer(challenge: Challenge & { readonly scheme: 'bearer' }, credentials: RegistryCredentials | undefined) {
    const found =
      credentials !== undefined && 'registryToken' in credentials
        ? { token: credentials.registryToken, seconds: Number.POSITIVE_INFINITY }
        : await this.#token(challenge, credentials)
    this.#authorization = `Bearer ${found.token}`
    this.#staleAt = performance.now() + found.seconds * 500
  }

  /** What a registry will not grant at all is not wished for again. */
  async #token(
    challenge: Challenge & { readonly scheme: 'bearer' },
    credentials: RegistryCredentials | undefined
  ): Promise<RegistryToken> {
    const { host } = this
    const { realm, service } = challenge
    const needed = [...new Set([...this.#scopes, ...challenge.scopes.filter(scope => !this.#isCovered(scope))])]
    const about = { host, realm, service, credentials }
    const all = await askToken({ ...about, scopes: [...needed, ...this.#wishes] })
    if (all !== undefined) return all
    if (this.#wishes.size > 0) {
      const less = await askToken({ ...about, scopes: needed })
      if (less !== undefined) return less
    }
    throw this.#unauthorized(`its token service ${new URL(realm).origin} refuses us`)
  }

  /** One entry for each repository: a second would narrow what the first grants at some services. */
  #isCovered(scope: string): boolean {
    const place = scope.slice(0, scope.lastIndexOf(':') + 1)
    return [...this.#scopes, ...this.#wishes].some(one => one.startsWith(place))
  }

  #unauthorized(why: string): Failure {
    const message = `${this.host} does not let us in: ${why}`
    return refused('store-refused', message, undefined, accessHint)
  }
}

export const accessHint =
  'docker login, the input registry-credentials, or for ghcr.io a github-token with packages: write'

/** Nobody knows whether the request arrived. */
class Unanswered extends Failure {
  constructor(host: string, what: string, cause: unknown) {
    super({ kind: 'unavailable', code: 'store-refused', message: `${host} does not answer ${what}`, cause })
  }
}

function isBusy({ status }: Response): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501)
}

/** As long as the registry asks for; else longer each time. */
function waitSeconds(answer: Response | undefined, attempt: number): number {
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(asked) && asked >= 0 ? asked : 2 ** (attempt - 1) / 2
}

function watched(patience: Patience, chunks: AsyncIterable<Uint8Array>, broke: (thrown: unknown) => void) {
  return (async function* () {
    try {
      yield* patience.watch(chunks)
    } catch (thrown) {
      broke(thrown)
      throw thrown
    }
  })()
}
