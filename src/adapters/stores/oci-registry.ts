import { createHash } from 'node:crypto'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { type Failure, unavailable } from '../../domain/failure.ts'
import { indexType, manifestTypes, type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { BlobPlacement, OciManifest, OciSource, OciTarget } from '../../ports/oci-repository.ts'
import { RegistrySession, type SessionSettings } from './oci-session.ts'

const largestManifestBytes = 8 * 1024 * 1024

/** One repository of a registry that speaks the distribution protocol. */
export class OciRegistry implements OciTarget {
  readonly location: string
  readonly host: string
  readonly repository: string
  readonly #session: RegistrySession
  readonly #root: string
  /** Undefined until the registry has shown whether it keeps referrers itself. */
  #keepsReferrers: boolean | undefined

  constructor(settings: SessionSettings & { readonly repository: string }) {
    this.host = settings.host
    this.repository = settings.repository
    this.location = `oci://${settings.host}/${settings.repository}`
    this.#root = `/v2/${settings.repository}`
    this.#session = new RegistrySession(settings)
  }

  manifest(digest: Digest): Promise<OciManifest | undefined> {
    return this.#manifestAt(digest, digest)
  }

  /** Finds what a tag names now. */
  tagged(tag: string): Promise<OciManifest | undefined> {
    return this.#manifestAt(tag, undefined)
  }

  async blob({ digest }: OciDescriptor): Promise<AsyncIterable<Uint8Array>> {
    const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/blobs/${digest}` })
    if (answer.ok && answer.body !== null) return answer.body
    throw await this.#refused(answer, `to give the blob ${digest}`)
  }

  async hasBlob({ digest, size }: OciDescriptor): Promise<boolean> {
    const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` })
    if (answer.status === 404) return false
    if (!answer.ok) throw await this.#refused(answer, `to look for the blob ${digest}`)
    return Number(answer.headers.get('content-length') ?? size) === size
  }

  async referrers(digest: Digest): Promise<readonly OciDescriptor[]> {
    if (this.#keepsReferrers !== false) {
      const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/referrers/${digest}` })
      this.#keepsReferrers = answer.ok
      if (answer.ok) return readManifest(await bytesOf(answer, this.location), indexType, digest).children
      await answer.body?.cancel()
      if (answer.status !== 404) throw await this.#refused(answer, `to list what refers to ${digest}`)
    }
    const listed = await this.tagged(fallbackTag(digest))
    return listed === undefined ? [] : readManifest(listed.bytes, listed.mediaType, fallbackTag(digest)).children
  }

  /** Mounts first. A registry that does not mount has opened an upload by the same question, and that one is used. */
  async placeBlob(descriptor: OciDescriptor, from: OciSource): Promise<BlobPlacement> {
    if (await this.hasBlob(descriptor)) return 'present'
    const { digest, size } = descriptor
    const near = from instanceof OciRegistry && from.host === this.host ? from.repository : undefined
    const query = near === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(near)}`
    const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` })
    await opened.body?.cancel()
    if (opened.status === 201) return 'mounted'
    const location = opened.headers.get('location')
    if (opened.status !== 202 || location === null) throw await this.#refused(opened, 'to open an upload')
    const target = new URL(location, opened.url)
    target.searchParams.set('digest', digest)
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) }
    const body = await from.blob(descriptor)
    const answer = await this.#session.ask({ method: 'PUT', path: target.href, headers, body })
    await answer.body?.cancel()
    if (answer.status === 201) return 'uploaded'
    throw await this.#refused(answer, `the blob ${digest}`)
  }

  async putManifest(manifest: OciManifest): Promise<void> {
    await this.#put(manifest.digest, manifest)
  }

  /** Where the registry keeps no referrers, the specification has a tag of a certain name keep them. */
  async listReferrer(subject: Digest, referrer: OciDescriptor): Promise<void> {
    const listed = await this.referrers(subject)
    if (this.#keepsReferrers === true || listed.some(one => one.digest === referrer.digest)) return
    const manifests = [...listed, referrer]
    const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }))
    await this.#put(fallbackTag(subject), { digest: digestOf(bytes), mediaType: indexType, bytes })
  }

  async tag(name: string, manifest: OciManifest): Promise<void> {
    await this.#put(name, manifest)
    const seen = await this.tagged(name)
    if (seen?.digest === manifest.digest) return
    throw unavailable('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`)
  }

  async #put(reference: string, { mediaType, bytes }: OciManifest): Promise<void> {
    const path = `${this.#root}/manifests/${reference}`
    const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes })
    await answer.body?.cancel()
    if (!answer.ok) throw await this.#refused(answer, `the manifest ${reference}`)
  }

  async #manifestAt(reference: string, expected: Digest | undefined): Promise<OciManifest | undefined> {
    const headers = { accept: manifestTypes.join(', ') }
    const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers })
    if (answer.status === 404) return void (await answer.body?.cancel())
    if (!answer.ok) throw await this.#refused(answer, `to give the manifest ${reference}`)
    const bytes = await bytesOf(answer, this.location)
    const digest = digestOf(bytes)
    if (expected !== undefined && digest !== expected) {
      throw unavailable('artifact-altered', `${this.location} answers ${digest} for ${expected}`)
    }
    return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes }
  }

  async #refused(answer: Response, what: string): Promise<Failure> {
    const code = answer.status === 404 ? 'artifact-missing' : 'store-refused'
    return unavailable(code, `${this.location} refuses ${what}: status ${answer.status}`)
  }
}

function fallbackTag(digest: Digest): string {
  return `sha256-${hexOf(digest)}`
}

function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

async function bytesOf(answer: Response, location: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > largestManifestBytes)
      throw unavailable('unsupported-artifact', `${location} gives a manifest above 8 MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
