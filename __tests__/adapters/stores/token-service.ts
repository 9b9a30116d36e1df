import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { initializeCA } from '@sigstore/mock'
import { listenHere, stopHere } from '../../support/local-server.ts'
import { robot } from './registry.ts'

const issuer = 'token service of a test'
const service = 'registry of a test'

interface Asked {
  readonly method: string
  readonly scopes: readonly string[]
  readonly authorization: string | undefined
}

/** A token service of our own, whose tokens a real registry verifies. It grants what it is told to. */
export class TokenService {
  readonly asked: Asked[] = []
  /** Which of the scopes asked for are granted; undefined refuses the whole question. */
  grants: (scopes: readonly string[]) => readonly string[] | undefined = scopes => scopes
  readonly identityToken = `identity-${randomUUID()}`
  seconds = 300
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #server = createServer((incoming, outgoing) => void this.#answer(incoming, outgoing))
  #certificate = ''

  /** What a registry needs to know to trust it. */
  async start() {
    const { rootCertificate } = await initializeCA(this.#keys)
    this.#certificate = Buffer.from(rootCertificate as Uint8Array).toString('base64')
    const realm = `${await listenHere(this.#server)}/token`
    const lines = this.#certificate.match(/.{1,64}/g) ?? []
    const certificate = ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
    return { realm, certificate, service, issuer }
  }

  stop(): Promise<void> {
    return stopHere(this.#server)
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '', headers } = incoming
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const form = new URLSearchParams(Buffer.concat(chunks).toString())
    const query = new URL(incoming.url ?? '', 'http://token').searchParams
    const scopes = method === 'POST' ? (form.get('scope') ?? '').split(' ') : query.getAll('scope')
    this.asked.push({ method, scopes, authorization: headers.authorization })
    const basic = `Basic ${Buffer.from(`${robot.username}:${robot.password}`).toString('base64')}`
    const isKnown = method === 'POST' ? this.#exchanges(form) : headers.authorization === basic
    const granted = isKnown ? this.grants(scopes) : undefined
    if (granted === undefined) return void outgoing.writeHead(401).end('{}')
    const name = method === 'POST' ? 'access_token' : 'token'
    outgoing.writeHead(200, { 'content-type': 'application/json' })
    outgoing.end(JSON.stringify({ [name]: this.#token(granted), expires_in: this.seconds }))
  }

  #exchanges(form: URLSearchParams): boolean {
    return form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === this.identityToken
  }

  #token(scopes: readonly string[]): string {
    const access = scopes.map(scope => {
      const [type = '', name = '', actions = ''] = scope.split(':')
      return { type, name, actions: actions.split(',') }
    })
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: service, sub: 'robot', nbf: now - 60, iat: now, exp: now + 300 }
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const header = encode({ typ: 'JWT', alg: 'ES256', x5c: [this.#certificate] })
    const text = `${header}.${encode({ ...claims, jti: randomUUID(), access })}`
    const signature = sign('sha256', Buffer.from(text), { key: this.#keys.privateKey, dsaEncoding: 'ieee-p1363' })
    return `${text}.${signature.toString('base64url')}`
  }
}
