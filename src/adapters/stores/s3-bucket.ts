import { createHash } from 'node:crypto'
import { AwsV4Signer } from 'aws4fetch'
import { type Failure, unavailable } from '../../domain/failure.ts'

export interface S3Settings {
  readonly bucket: string
  readonly region: string
  /** `http(s)://host[:port]` of a store that is not Amazon's own. */
  readonly endpoint?: string | undefined
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
}

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT'
  readonly key: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Blob | string | undefined
  /** SHA-256 of the body in hex, when it is known already; the store refuses a body that has another. */
  readonly hash?: string | undefined
}

const patienceMs = 300_000

/** Speaks to one bucket: signs each request, body included, so that what arrives is what was meant. */
export class S3Bucket {
  readonly address: string
  readonly #settings: S3Settings

  constructor(settings: S3Settings) {
    this.#settings = settings
    const { bucket, region, endpoint } = settings
    // Names with dots do not fit the certificate of a host name, and other makers want the bucket in the path.
    const amazon = `https://s3.${region}.amazonaws.com/${bucket}`
    const hosted = bucket.includes('.') ? amazon : `https://${bucket}.s3.${region}.amazonaws.com`
    this.address = endpoint === undefined ? hosted : `${endpoint.replace(/\/+$/, '')}/${bucket}`
  }

  get bucket(): string {
    return this.#settings.bucket
  }

  /** Asks once. A redirect is not followed: it would carry the signature elsewhere. */
  async ask({ method, key, headers = {}, body, hash }: S3Request): Promise<Response> {
    const url = `${this.address}/${key}`
    const { accessKeyId, secretAccessKey, sessionToken, region } = this.#settings
    const given = { ...headers, 'x-amz-content-sha256': hash ?? hashOf(body) }
    const keys = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    const signer = new AwsV4Signer({ method, url, headers: given, service: 's3', region, ...keys })
    const signed = await signer.sign()
    const sent = { method, headers: signed.headers, redirect: 'manual' as const }
    const signal = AbortSignal.timeout(patienceMs)
    try {
      return await fetch(signed.url, { ...sent, signal, ...(body !== undefined && { body }) })
    } catch (cause) {
      throw unavailable('store-refused', `${new URL(url).host} does not answer ${method} ${key}`, cause)
    }
  }

  /** The refusal in the store's own code, such as `AccessDenied`; its text may be long and is left out. */
  async refused(answer: Response, what: string): Promise<Failure> {
    const text = (await answer.text().catch(() => '')).slice(0, 10_000)
    const code = /<Code>([A-Za-z]{1,60})<\/Code>/.exec(text)?.[1]
    const status = code === undefined ? `status ${answer.status}` : `status ${answer.status}, ${code}`
    return unavailable('store-refused', `s3://${this.#settings.bucket} refuses ${what}: ${status}`)
  }
}

function hashOf(body: S3Request['body']): string {
  return createHash('sha256')
    .update(typeof body === 'string' ? body : '')
    .digest('hex')
}
