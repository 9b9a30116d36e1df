import type { Phases, Response } from '../domain/smoke/response.ts'
import type { ClientCertificate } from './http.ts'

interface Limits {
  /** Time for everything. */
  readonly timeoutMilliseconds: number
  readonly maximumBytes: number
  /** Connects to `host:port` instead, and leaves names and certificate checks as they are. */
  readonly connectTo?: string | undefined
}

export interface WebSocketTalk extends Limits {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly send: readonly string[]
  /** How many messages to wait for. */
  readonly receive: number
  readonly clientCertificate?: ClientCertificate | undefined
}

export interface GrpcHealth extends Limits {
  readonly url: string
  readonly service: string
  readonly headers?: Readonly<Record<string, string>>
  readonly clientCertificate?: ClientCertificate | undefined
}

export interface TcpTalk extends Limits {
  readonly address: string
  readonly send?: string | undefined
  /** How many bytes to wait for. */
  readonly receive: number
}

export interface DnsQuestion extends Limits {
  readonly name: string
  readonly type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'SRV' | 'TXT'
  readonly server?: string | undefined
}

export interface TlsGreeting extends Limits {
  readonly address: string
  readonly serverName: string
}

/** An answer in the one form that expectations look at. `status` is 0 where a protocol has none. */
export type ProbeAnswer = Omit<Response, 'totalMilliseconds'> & { readonly phases: Phases }

/**
 * Is responsible for what is not plain HTTP. Each verb ends within its time, and rejects like {@link Http}.
 *
 * - `websocket`: status 101, the messages as a JSON array.
 * - `grpcHealth`: the gRPC status (0 is OK), `{"status":"SERVING"}`.
 * - `tcp`: what was received.
 * - `dns`: `{"answers":[…]}`.
 * - `tls`: the certificate. An untrusted one is an answer here, so that it can be looked at.
 */
export interface Probes {
  websocket(talk: WebSocketTalk): Promise<ProbeAnswer>
  grpcHealth(health: GrpcHealth): Promise<ProbeAnswer>
  tcp(talk: TcpTalk): Promise<ProbeAnswer>
  dns(question: DnsQuestion): Promise<ProbeAnswer>
  tls(greeting: TlsGreeting): Promise<ProbeAnswer>
}
