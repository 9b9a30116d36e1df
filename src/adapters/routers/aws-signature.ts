import { createHash, createHmac } from 'node:crypto'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

export interface AwsRequest {
  readonly url: string
  readonly body: string
  readonly contentType: string
  readonly service: string
  readonly region: string
  readonly now: Date
}

/** The headers of a POST that AWS takes as signed, by its Signature Version 4. The address has no query. */
export function signedHeaders(request: AwsRequest, credentials: AwsCredentials): Record<string, string> {
  const { url, body, contentType, service, region, now } = request
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const place = new URL(url)
  const token = credentials.sessionToken
  const headers: Record<string, string> = {
    'content-type': contentType,
    host: place.host,
    'x-amz-date': stamp,
    ...(token && { 'x-amz-security-token': token })
  }
  const names = Object.keys(headers).sort().join(';')
  const lines = Object.keys(headers)
    .sort()
    .map(name => `${name}:${headers[name]}\n`)
  const canonical = ['POST', place.pathname, '', lines.join(''), names, hashOf(body)].join('\n')
  const scope = `${stamp.slice(0, 8)}/${region}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, hashOf(canonical)].join('\n')
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`)
  const signature = hmac(key, toSign).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}
