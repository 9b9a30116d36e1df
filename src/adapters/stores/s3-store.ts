import { createWriteStream, openAsBlob } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { type Failure, refused, unavailable } from '../../domain/failure.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import { digestOfChunks, hashFile, moveInto, temporaryIn } from '../embedded/files.ts'
import { safeName } from '../embedded/oci-index.ts'
import { S3Bucket, type S3Settings } from './s3-bucket.ts'
import { S3Shelf } from './s3-shelf.ts'

const nameHeader = 'x-amz-meta-sluice-name'
const largestBytes = 5 * 1024 ** 3

/** Keeps artifacts in a bucket, each under the digest of its bytes, with its evidence and the names beside it. */
export class S3Store implements ArtifactStore {
  readonly location: string
  readonly bucket: S3Bucket
  readonly prefix: string
  readonly shelf: ArtifactShelf

  constructor(settings: S3Settings & { readonly prefix: string }) {
    this.bucket = new S3Bucket(settings)
    this.prefix = settings.prefix === '' ? '' : `${settings.prefix}/`
    this.location = `s3://${settings.bucket}/${settings.prefix}`.replace(/\/$/, '')
    this.shelf = new S3Shelf(this, from => (from instanceof S3Store ? from : undefined))
  }

  keyOf(digest: Digest): string {
    return `${this.prefix}sha256/${hexOf(digest)}/artifact`
  }

  async put(path: string, artifact: { readonly fileName: string; readonly mediaType: string }) {
    const { digest, bytes } = await hashFile(path)
    const known = await this.find(digest)
    if (known !== undefined && (await digestOfChunks(this.#bytesOf(digest, known.bytes))) === digest) return known
    if (bytes > largestBytes) throw tooLarge(this.location, bytes)
    const fileName = safeName(artifact.fileName)
    const answer = await this.bucket.ask({
      method: 'PUT',
      key: this.keyOf(digest),
      headers: { 'content-type': artifact.mediaType, [nameHeader]: encodeURIComponent(fileName) },
      body: await openAsBlob(path),
      hash: hexOf(digest)
    })
    if (!answer.ok) throw await this.bucket.refused(answer, `the artifact ${digest}`)
    await answer.body?.cancel()
    return { digest, bytes, fileName }
  }

  async find(digest: Digest): Promise<StoredArtifact | undefined> {
    const answer = await this.bucket.ask({ method: 'HEAD', key: this.keyOf(digest) })
    if (answer.status === 404) return undefined
    if (!answer.ok) throw await this.bucket.refused(answer, `to look for ${digest}`)
    return {
      digest,
      bytes: Number(answer.headers.get('content-length') ?? 0),
      fileName: nameIn(answer.headers.get(nameHeader) ?? '')
    }
  }

  async fetch(digest: Digest, directory: string): Promise<string> {
    const stored = await this.find(digest)
    if (stored === undefined) throw missing(this.location, digest)
    await mkdir(directory, { recursive: true })
    const quarantine = temporaryIn(directory)
    try {
      const body = Readable.from(this.#bytesOf(digest, stored.bytes))
      await pipeline(body, createWriteStream(quarantine, { flags: 'wx' }))
      const found = (await hashFile(quarantine)).digest
      if (found !== digest) throw altered(this.location, digest, found)
      const target = join(directory, stored.fileName)
      await moveInto(quarantine, target)
      return target
    } finally {
      await rm(quarantine, { force: true })
    }
  }

  /** Ends early where more comes than was announced; the digest will not fit then. */
  async *#bytesOf(digest: Digest, most: number): AsyncGenerator<Uint8Array> {
    const answer = await this.bucket.ask({ method: 'GET', key: this.keyOf(digest) })
    if (answer.status === 404) throw missing(this.location, digest)
    if (!answer.ok || answer.body === null) throw await this.bucket.refused(answer, `to give ${digest}`)
    let size = 0
    try {
      for await (const chunk of answer.body) {
        size += chunk.length
        yield chunk
        if (size > most) return
      }
    } catch (cause) {
      throw unavailable('store-refused', `${this.location} breaks off in the middle of ${digest}`, cause)
    }
  }
}

function nameIn(text: string): string {
  try {
    return safeName(decodeURIComponent(text))
  } catch {
    return 'artifact'
  }
}

function tooLarge(location: string, bytes: number): Failure {
  const message = `${location} takes a file of up to 5 GiB in one request, and this one has ${bytes} bytes`
  return unavailable('store-refused', message, undefined, 'nothing was written; a registry takes larger ones')
}

function missing(location: string, digest: Digest): Failure {
  return unavailable('artifact-missing', `${location} has no artifact ${digest}`)
}

function altered(location: string, digest: Digest, found: string): Failure {
  return refused('artifact-altered', `${location} holds other bytes: expected ${digest}, found ${found}`)
}
