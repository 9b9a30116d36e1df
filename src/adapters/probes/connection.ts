import net from 'node:net'
import tls from 'node:tls'
import type { ServerCertificate } from '../../domain/smoke/response.ts'
import type { ClientCertificate } from '../../ports/http.ts'
import type { Limit } from './limit.ts'
import { lookupWithin } from './lookup.ts'

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

/** Opens a connection. Host name and certificate are checked against the address, wherever it leads. */
export function connectSocket(connecting: Connecting): net.Socket {
  const target = { ...targetOf(connecting), lookup: lookupWithin(connecting.limit) }
  return isSecure(connecting.url) ? tls.connect({ ...target, ...tlsOptions(connecting) }) : net.connect(target)
}

/** Settings that check the certificate against the address's own name, and ask for it by SNI. */
export function tlsOptions({
  url,
  clientCertificate,
  protocols,
  strict = true
}: Omit<Connecting, 'limit'>): tls.ConnectionOptions {
  const name = url.hostname.replace(/^\[|\]$/g, '')
  return {
    rejectUnauthorized: strict,
    ...(net.isIP(name) === 0 && { servername: name }),
    ...(clientCertificate && { cert: clientCertificate.cert, key: clientCertificate.key }),
    ...(clientCertificate?.authority && { ca: clientCertificate.authority }),
    ...(protocols && { ALPNProtocols: protocols }),
    checkServerIdentity: (_, certificate) => tls.checkServerIdentity(name, certificate)
  }
}

/** What the server showed of itself; undefined without TLS, and on a resumed session that shows nothing. */
export function certificateOf(socket: net.Socket | null | undefined): ServerCertificate | undefined {
  if (!(socket instanceof tls.TLSSocket)) return undefined
  const shown = socket.getPeerCertificate(false)
  if (shown.valid_to === undefined) return undefined
  const { O: organisation, CN: common } = shown.issuer
  return {
    validTo: new Date(shown.valid_to).toISOString(),
    names: namesOf(shown),
    issuer: [common, organisation].flat().filter(Boolean).join(', '),
    untrusted: socket.authorized ? undefined : String(socket.authorizationError),
    protocol: socket.getProtocol() ?? ''
  }
}

function namesOf(certificate: tls.PeerCertificate): string[] {
  const alternative = (certificate.subjectaltname ?? '').split(', ').flatMap(entry => {
    const [kind, name] = entry.split(/:(.*)/s)
    return (kind === 'DNS' || kind === 'IP Address') && name ? [name] : []
  })
  return alternative.length > 0 ? alternative : [certificate.subject?.CN ?? ''].flat()
}
