import { createHash, createHmac } from 'node:crypto'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

export interface AwsRequest {
  readonly method: string
  readonly url: string
  /** Without Host, which is taken from the address. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface AwsScope {
  readonly region: string
  /** As the signature names it: `monitoring` for CloudWatch, `elasticloadbalancing`, `lambda`. */
  readonly service: string
  readonly time: Date
}

/** Signs a request with Signature Version 4, and returns all headers to send. */
export function signAws(request: AwsRequest, credentials: AwsCredentials, scope: AwsScope): Record<string, string> {
  const url = new URL(request.url)
  const stamp = scope.time.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const token = credentials.sessionToken
  const headers: Record<string, string> = {
    ...lowerCase(request.headers),
    host: url.host,
    'x-amz-date': stamp,
    ...(token !== undefined && { 'x-amz-security-token': token })
  }
  const names = Object.keys(headers).sort()
  const signed = names.join(';')
  const canonical = [
    request.method,
    canonicalPath(url),
    canonicalQuery(url),
    ...names.map(name => `${name}:${headers[name]?.trim().replaceAll(/ +/g, ' ')}`),
    '',
    signed,
    sha256(request.body)
  ].join('\n')
  const place = [stamp.slice(0, 8), scope.region, scope.service, 'aws4_request']
  const text = ['AWS4-HMAC-SHA256', stamp, place.join('/'), sha256(canonical)].join('\n')
  const key = place.reduce<string | Buffer>((secret, part) => hmac(secret, part), `AWS4${credentials.secretAccessKey}`)
  const credential = `${credentials.accessKeyId}/${place.join('/')}`
  const signature = hmac(key, text).toString('hex')
  const { host: _, ...sent } = headers
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`
  return { ...sent, authorization }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

// All services but S3 encode a path twice: once on its way, and once more for the signature.
function canonicalPath({ pathname }: URL): string {
  return pathname.split('/').map(encoded).join('/')
}

function canonicalQuery({ searchParams }: URL): string {
  const pairs = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
  return pairs.sort().join('&')
}

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, found => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
