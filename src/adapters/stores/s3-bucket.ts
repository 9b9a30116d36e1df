import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { AwsV4Signer } from 'aws4fetch'
import { type Failure, unavailable } from '../../domain/failure.ts'
import { Patience } from './patience.ts'

export interface S3Settings {
  readonly bucket: string
  readonly region: string
  /** `http(s)://host[:port]` of a store that is not Amazon's own. */
  readonly endpoint?: string | undefined
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string | undefined
  /** How long a second lasts while a busy store is waited for; for tests that cannot wait. */
  readonly secondMilliseconds?: number | undefined
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
/** What a line must carry at least while a file goes up, so that a large one has its time. */
const slowestBytesPerMs = 100
const mostTries = 5

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

  /** Asks again, after a while, what a busy store did not answer: everything that is asked here may be asked twice. */
  async ask(request: S3Request): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#askOnce(request).catch((thrown: unknown) => {
        if (attempt === mostTries) throw thrown
        return undefined
      })
      const isBusy = answer === undefined || answer.status === 429 || answer.status >= 500
      if (answer !== undefined && (!isBusy || attempt === mostTries)) return answer
      await answer?.body?.cancel()
      await this.pause(2 ** (attempt - 1) / 2)
    }
  }

  pause(seconds: number): Promise<void> {
    return setTimeout(seconds * (this.#settings.secondMilliseconds ?? 1000))
  }

  /** A redirect is not followed: it would carry the signature elsewhere. */
  async #askOnce({ method, key, headers = {}, body, hash }: S3Request): Promise<Response> {
    const url = `${this.address}/${key}`
    const { accessKeyId, secretAccessKey, sessionToken, region } = this.#settings
    const given = { ...headers, 'x-amz-content-sha256': hash ?? hashOf(body) }
    const keys = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) }
    const signer = new AwsV4Signer({ method, url, headers: given, service: 's3', region, ...keys })
    const signed = await signer.sign()
    const sent = { method, headers: signed.headers, redirect: 'manual' as const }
    const bytes = typeof body === 'object' ? body.size : 0
    // Only the answer is waited for: reading it takes as long as there is something to read.
    const patience = new Patience(patienceMs + bytes / slowestBytesPerMs)
    try {
      return await fetch(signed.url, { ...sent, signal: patience.signal, ...(body !== undefined && { body }) })
    } catch (cause) {
      throw unavailable('store-refused', `${new URL(url).host} does not answer ${method} ${key}`, cause)
    } finally {
      patience.rest()
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
