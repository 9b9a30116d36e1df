import type { Phases, ServerCertificate } from '../domain/smoke/response.ts'

export interface ClientCertificate {
  /** PEM. */
  readonly cert: string
  readonly key: string
  /** The authority that signed the server's certificate, when it is not a public one. */
  readonly authority?: string | undefined
}

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  /** Time for everything, from the look-up to the last byte. */
  readonly timeoutMilliseconds: number
  readonly maximumBytes: number
  /** Connects to `host:port` instead, and leaves Host, SNI and certificate checks as the address says. */
  readonly connectTo?: string | undefined
  /** True: a connection of its own, so that a balancer chooses anew. */
  readonly freshConnection: boolean
  readonly version?: '1.1' | '2' | undefined
  readonly clientCertificate?: ClientCertificate | undefined
  /** True: the answer tells the SHA-256 of its body. */
  readonly hashed?: boolean
}

export interface HttpAnswer {
  readonly status: number
  /** Lower-case names; repeated ones joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly setCookies?: readonly string[]
  readonly body: string
  /** Bytes of the body as text, after any decompression. */
  readonly bytes?: number
  /** SHA-256 of these bytes, in hex, when it was asked for. */
  readonly sha256?: string
  readonly phases: Phases
  readonly httpVersion?: string
  readonly certificate?: ServerCertificate | undefined
}

/**
 * Is responsible for one HTTP exchange; follows no redirect.
 * Rejects with `unavailable`: `smoke-unreachable`, `smoke-timeout`, `smoke-oversize`, or, when the server's
 * certificate is not to be trusted, `smoke-certificate` and, when it is made out to another host, `smoke-wrong-host`.
 */
export interface Http {
  request(request: HttpRequest): Promise<HttpAnswer>
}
