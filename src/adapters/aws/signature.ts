import { AwsV4Signer } from 'aws4fetch'

export interface AwsCredentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

export interface AwsRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly body: string
  /** Without Host, which is taken from the address. */
  readonly headers: Readonly<Record<string, string>>
  /** As the signature names it: `monitoring` for CloudWatch, `elasticloadbalancing`. */
  readonly service: string
  readonly region: string
  readonly now: Date
}

/** The headers of a request that AWS takes as signed, by its Signature Version 4: each of them is signed. */
export async function signedHeaders(request: AwsRequest, credentials: AwsCredentials): Promise<Record<string, string>> {
  const { method, url, body, headers, service, region, now } = request
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const signer = new AwsV4Signer({
    method,
    url,
    ...(body !== '' && { body }),
    headers,
    allHeaders: true,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    service,
    region,
    datetime: now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  })
  return Object.fromEntries((await signer.sign()).headers)
}
