import { type Digest, hexOf, isDigest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { S3Bucket, S3Request } from './s3-bucket.ts'
import type { S3Store } from './s3-store.ts'

const largestRecordBytes = 64 * 1024 * 1024
const mostTries = 20
const noBody = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Evidence as one file of JSON lines beside the artifact, and names as small objects that hold a digest. */
export class S3Shelf implements ArtifactShelf {
  readonly #store: Pick<S3Store, 'bucket' | 'prefix' | 'location' | 'keyOf' | 'find'>
  readonly #sameKind: (from: ArtifactStore) => S3Store | undefined

  constructor(store: S3Store, sameKind: (from: ArtifactStore) => S3Store | undefined) {
    this.#store = store
    this.#sameKind = sameKind
  }

  /** Copies inside the store, so no byte passes through here. */
  async takeOver(digest: Digest, from: ArtifactStore): Promise<Copied | undefined> {
    const source = this.#sameKind(from)
    const { bucket } = this.#store
    if (source === undefined || new URL(source.bucket.address).origin !== new URL(bucket.address).origin)
      return undefined
    const stored = await source.find(digest)
    if (stored === undefined) throw unavailable('artifact-missing', `${source.location} has no artifact ${digest}`)
    const known = await this.#store.find(digest)
    if (known?.bytes !== stored.bytes) await this.#copy(source, digest)
    const lines = (await source.shelf?.evidence(digest)) ?? []
    await this.attach(digest, lines)
    return { digest, blobBytesUploaded: 0, manifestBytes: 0, mounted: known ? 0 : 1, referrers: lines.length }
  }

  async attach(digest: Digest, lines: readonly string[]): Promise<void> {
    await this.#demand(digest)
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const { text, etag } = await read(this.#store.bucket, this.#recordKey(digest))
      const known = linesIn(text)
      const fresh = [...new Set(lines)].filter(line => !known.includes(line))
      if (fresh.length === 0) return
      // Whoever wrote meanwhile is not written over, where the store knows conditions.
      const headers = etag === undefined ? { 'if-none-match': '*' } : { 'if-match': etag }
      const body = [...known, ...fresh].map(line => `${line}\n`).join('')
      const answer = await this.#put({ key: this.#recordKey(digest), headers, body })
      if (answer.ok) continue
      if (answer.status !== 412 && answer.status !== 409) {
        throw await this.#store.bucket.refused(answer, `evidence about ${digest}`)
      }
      // Two who wait equally long would meet again.
      await this.#store.bucket.pause(Math.random() * (1 + attempt))
    }
    throw unavailable('store-refused', `${this.#store.location} does not keep the evidence about ${digest}`)
  }

  async evidence(digest: Digest): Promise<readonly string[]> {
    return linesIn((await read(this.#store.bucket, this.#recordKey(digest))).text)
  }

  async point(name: string, digest: Digest): Promise<void> {
    await this.#demand(digest)
    const answer = await this.#put({ key: this.#nameKey(name), body: digest })
    if (!answer.ok) throw await this.#store.bucket.refused(answer, `the name ${name}`)
    if ((await this.pointed(name)) === digest) return
    throw unavailable('store-refused', `${this.#store.location}: the name ${name} does not say what was written`)
  }

  async pointed(name: string): Promise<Digest | undefined> {
    const { text } = await read(this.#store.bucket, this.#nameKey(name))
    return isDigest(text) ? text : undefined
  }

  async #copy(source: S3Store, digest: Digest): Promise<void> {
    const { bucket } = this.#store
    const headers = { 'x-amz-copy-source': `/${source.bucket.bucket}/${source.keyOf(digest)}` }
    const answer = await bucket.ask({ method: 'PUT', key: this.#store.keyOf(digest), headers, hash: noBody })
    const text = answer.ok ? (await answer.text()).slice(0, 10_000) : ''
    // A copy that failed half way answers 200 and says so in its body.
    if (!answer.ok || text.includes('<Error>')) throw await bucket.refused(answer, `to copy ${digest}`)
  }

  async #demand(digest: Digest): Promise<void> {
    if ((await this.#store.find(digest)) !== undefined) return
    throw unavailable('artifact-missing', `${this.#store.location} has no artifact ${digest}`)
  }

  async #put(request: Omit<S3Request, 'method'>): Promise<Response> {
    return this.#store.bucket.ask({ method: 'PUT', ...request })
  }

  #recordKey(digest: Digest): string {
    return `${this.#store.prefix}sha256/${hexOf(digest)}/artifact.sigstore.jsonl`
  }

  #nameKey(name: string): string {
    return `${this.#store.prefix}names/${encodeURIComponent(name)}`
  }
}

async function read(bucket: S3Bucket, key: string): Promise<{ readonly text: string; readonly etag?: string }> {
  const answer = await bucket.ask({ method: 'GET', key })
  if (answer.status === 404) return { text: '' }
  if (!answer.ok) throw await bucket.refused(answer, `to give ${key}`)
  if (Number(answer.headers.get('content-length') ?? 0) > largestRecordBytes) {
    throw unavailable('store-refused', `s3://${bucket.bucket}/${key} is larger than any record`)
  }
  const etag = answer.headers.get('etag')
  return { text: await answer.text(), ...(etag !== null && { etag }) }
}

function linesIn(text: string): readonly string[] {
  return text.split('\n').filter(line => line !== '')
}
