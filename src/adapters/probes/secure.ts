import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import type { ServerCertificate } from '../../domain/smoke/response.ts'
import type { HttpRequest } from '../../ports/http.ts'
import { type Connecting, isSecure, targetOf } from './connection.ts'
import type { Limit } from './limit.ts'
import { lookupWithin } from './lookup.ts'
import type { Agents } from './node-http.ts'

interface Opening {
  readonly url: URL
  readonly settings: http.RequestOptions
  readonly agents: Agents
  readonly limit: Limit
}

/** Begins a request over TLS, or over a connection that leads elsewhere than its address. */
export function openSecurely(request: HttpRequest, { url, settings, agents, limit }: Opening): http.ClientRequest {
  const { connectTo, clientCertificate } = request
  const connecting = { url, connectTo, clientCertificate, limit }
  if (connectTo !== undefined || clientCertificate !== undefined) {
    const { request: begin } = isSecure(url) ? https : http
    return begin({ ...settings, createConnection: () => connectSocket(connecting) })
  }
  agents.secure ??= new https.Agent({ keepAlive: true })
  if (!request.freshConnection) return https.request({ ...settings, agent: agents.secure })
  // A session that is resumed shows no certificate, so a fresh connection starts from nothing.
  return https.request({ ...settings, agent: false, ...tlsOptions(connecting), ...{ session: undefined } })
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
