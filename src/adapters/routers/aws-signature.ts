import { AwsV4Signer } from 'aws4fetch'

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

/** The headers of a POST that AWS takes as signed, by its Signature Version 4. */
export async function signedHeaders(request: AwsRequest, credentials: AwsCredentials): Promise<Record<string, string>> {
  const { url, body, contentType, service, region, now } = request
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  const signer = new AwsV4Signer({
    method: 'POST',
    url,
    body,
    headers: { 'content-type': contentType },
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    service,
    region,
    datetime: now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  })
  return Object.fromEntries((await signer.sign()).headers)
}
