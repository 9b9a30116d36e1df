import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { listenHere, stopHere } from '../../support/local-server.ts'

interface Kept {
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string>>
}

export const s3Keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }

/** An S3-compatible store in memory that checks every signature by its own reading of the specification. */
export class S3StandIn {
  readonly objects = new Map<string, Kept>()
  readonly refusals: string[] = []
  /** What happens to the next requests: they are not done, or done and never answered. */
  readonly trouble: ('503' | 'lost')[] = []
  readonly #server: Server

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  async start(): Promise<string> {
    return listenHere(this.#server)
  }

  stop(): Promise<void> {
    return stopHere(this.#server)
  }

  alter(key: string, content: string): void {
    const found = this.objects.get(key)
    if (found !== undefined) this.objects.set(key, { ...found, bytes: Buffer.from(content) })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const refusal = refusalOf(request, body)
    if (refusal !== undefined) {
      this.refusals.push(refusal)
      return void response.writeHead(403).end(`<Error><Code>${refusal}</Code></Error>`)
    }
    const trouble = this.trouble.shift()
    if (trouble === '503') return void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>')
    if (trouble === 'lost') response.writeHead = () => response.destroy() as never
    const key = decodeURIComponent(new URL(request.url ?? '', 'http://s3').pathname.slice(1))
    if (request.method === 'PUT') return this.#put(request, response, key, body)
    const found = this.objects.get(key)
    if (found === undefined) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>')
    const head = { ...found.headers, etag: etagOf(found.bytes), 'content-length': found.bytes.length }
    response.writeHead(200, head).end(request.method === 'HEAD' ? undefined : found.bytes)
  }

  #put({ headers }: IncomingMessage, response: ServerResponse, key: string, body: Buffer): void {
    const known = this.objects.get(key)
    const match = headers['if-match']
    const conflicts =
      (headers['if-none-match'] === '*' && known) || (match && (!known || etagOf(known.bytes) !== match))
    if (conflicts) return void response.writeHead(412).end('<Error><Code>PreconditionFailed</Code></Error>')
    if (headers['content-length'] === undefined) return void response.writeHead(411).end()
    const from = headers['x-amz-copy-source']
    const source = typeof from === 'string' ? this.objects.get(decodeURIComponent(from.slice(1))) : undefined
    if (from !== undefined && source === undefined) return void response.writeHead(404).end()
    const kept = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-') || name === 'content-type')
    this.objects.set(key, source ?? { bytes: body, headers: Object.fromEntries(kept) as Record<string, string> })
    response.writeHead(200).end('<Done/>')
  }
}

/** Signature Version 4, computed here from the request as it arrived; undefined when all fits. */
function refusalOf(request: IncomingMessage, body: Buffer): string | undefined {
  const given = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? ''
  )
  if (given === null) return 'AccessDenied'
  const [, credential = '', signedHeaders = '', signature = ''] = given
  const [id, day = '', region = '', service = ''] = credential.split('/')
  if (id !== s3Keys.accessKeyId) return 'InvalidAccessKeyId'
  const names = signedHeaders.split(';')
  const required = ['host', 'x-amz-date', 'x-amz-content-sha256', ...Object.keys(request.headers).filter(isAmz)]
  if (required.some(name => !names.includes(name))) return 'HeadersNotSigned'
  const hash = String(request.headers['x-amz-content-sha256'])
  if (sha256(body) !== hash) return 'XAmzContentSHA256Mismatch'
  const url = new URL(request.url ?? '', 'http://s3')
  const canonical = [
    request.method,
    url.pathname,
    [...url.searchParams]
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join('&'),
    ...names.map(name => `${name}:${String(request.headers[name]).trim()}`),
    '',
    signedHeaders,
    hash
  ].join('\n')
  const time = String(request.headers['x-amz-date'])
  const text = ['AWS4-HMAC-SHA256', time, `${day}/${region}/${service}/aws4_request`, sha256(canonical)].join('\n')
  const steps = [day, region, service, 'aws4_request']
  const key = steps.reduce<Buffer>((secret, step) => hmac(secret, step), Buffer.from(`AWS4${s3Keys.secretAccessKey}`))
  const fits = timingSafeEqual(hmac(key, text), Buffer.from(signature, 'hex'))
  return fits && time.startsWith(day) ? undefined : 'SignatureDoesNotMatch'
}

function isAmz(name: string): boolean {
  return name.startsWith('x-amz-')
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`
}
