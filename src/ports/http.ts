export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Time for everything, from the look-up to the last byte. */
  readonly timeoutMilliseconds: number
  readonly maximumBytes: number
  /** Connects to `host:port` instead, and leaves Host, SNI and certificate checks as the address says. */
  readonly connectTo?: string | undefined
  /** True: a connection of its own, so that a balancer chooses anew. */
  readonly freshConnection: boolean
}

/** Milliseconds since the request began. */
export interface HttpPhases {
  readonly firstByte: number
  readonly total: number
}

export interface HttpAnswer {
  readonly status: number
  /** Lower-case names; repeated ones joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly phases: HttpPhases
}

/**
 * Is responsible for one HTTP exchange; follows no redirect.
 * Rejects with `unavailable`: `smoke-unreachable`, `smoke-timeout` or `smoke-oversize`.
 */
export interface Http {
  request(request: HttpRequest): Promise<HttpAnswer>
}
