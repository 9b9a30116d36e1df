import type { ClientCertificate } from '../../ports/http.ts'
import type { Limit } from './limit.ts'

export interface Target {
  readonly host: string
  readonly port: number
}

export interface Connecting {
  readonly url: URL
  readonly connectTo?: string | undefined
  readonly clientCertificate?: ClientCertificate | undefined
  readonly protocols?: string[] | undefined
  /** False: an untrusted certificate is looked at rather than refused. */
  readonly strict?: boolean
  readonly limit: Limit
}

/** Reads `host:port`, with an address in brackets when it holds colons. */
export function readTarget(text: string, otherPort: number): Target {
  const { hostname, port } = new URL(`tcp://${text}`)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || otherPort) }
}

export function targetOf({ url, connectTo }: Pick<Connecting, 'url' | 'connectTo'>): Target {
  const port = Number(url.port || (isSecure(url) ? 443 : 80))
  if (connectTo !== undefined) return readTarget(connectTo, port)
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port }
}

export function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'wss:'
}
