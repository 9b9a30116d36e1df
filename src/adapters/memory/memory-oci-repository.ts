import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import { type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { BlobPlacement, BlobSource, OciManifest, OciTarget } from '../../ports/oci-repository.ts'
import { digestOfText } from '../embedded/files.ts'

/** A registry in memory: repositories that share their blobs, so that one can mount what another has. */
export class MemoryRegistry {
  readonly #blobs = new Map<Digest, Uint8Array>()

  repository(name: string): MemoryOciRepository {
    return new MemoryOciRepository(name, this.#blobs)
  }
}

/** The in-memory twin of a repository of images, for tests. It keeps order as strictly as a real one: parts first. */
export class MemoryOciRepository implements OciTarget {
  readonly location: string
  readonly moved = { blobBytes: 0, manifestBytes: 0 }
  readonly #shared: Map<Digest, Uint8Array>
  readonly #blobs = new Set<Digest>()
  readonly #manifests = new Map<Digest, OciManifest>()
  readonly #referrers = new Map<Digest, OciDescriptor[]>()
  readonly #tags = new Map<string, Digest>()

  constructor(name: string, shared: Map<Digest, Uint8Array>) {
    this.location = `oci://memory/${name}`
    this.#shared = shared
  }

  async manifest(digest: Digest): Promise<OciManifest | undefined> {
    return this.#manifests.get(digest)
  }

  async blob({ digest }: OciDescriptor): Promise<AsyncIterable<Uint8Array>> {
    const bytes = this.#blobs.has(digest) ? this.#shared.get(digest) : undefined
    if (bytes === undefined) throw unavailable('artifact-missing', `${this.location} has no blob ${digest}`)
    return (async function* () {
      yield bytes
    })()
  }

  async hasBlob({ digest, size }: OciDescriptor): Promise<boolean> {
    return this.#blobs.has(digest) && this.#shared.get(digest)?.length === size
  }

  async referrers(digest: Digest): Promise<readonly OciDescriptor[]> {
    return this.#referrers.get(digest) ?? []
  }

  async placeBlob(descriptor: OciDescriptor, from: BlobSource): Promise<BlobPlacement> {
    if (await this.hasBlob(descriptor)) return 'present'
    const { digest } = descriptor
    const near = #shared in from && from.#shared === this.#shared && from.#blobs.has(digest)
    if (!near) await this.#upload(descriptor, from)
    this.#blobs.add(digest)
    return near ? 'mounted' : 'uploaded'
  }

  async putManifest(manifest: OciManifest): Promise<void> {
    const { blobs, children } = readManifest(manifest.bytes, manifest.mediaType, manifest.digest)
    const lacking = [
      ...blobs.filter(blob => !this.#blobs.has(blob.digest)),
      ...children.filter(child => !this.#manifests.has(child.digest))
    ]
    if (lacking.length > 0) throw unavailable('store-refused', `${this.location} lacks ${lacking[0]?.digest}`)
    this.moved.manifestBytes += manifest.bytes.length
    this.#manifests.set(manifest.digest, manifest)
  }

  async listReferrers(subject: Digest, referrers: readonly OciDescriptor[]): Promise<void> {
    const listed = this.#referrers.get(subject) ?? []
    const known = new Set(listed.map(one => one.digest))
    this.#referrers.set(subject, [...listed, ...referrers.filter(one => !known.has(one.digest))])
  }

  async tag(name: string, manifest: OciManifest): Promise<void> {
    if (this.#tags.get(name) === manifest.digest && this.#manifests.has(manifest.digest)) return
    await this.putManifest(manifest)
    this.#tags.set(name, manifest.digest)
  }

  async tagged(name: string): Promise<OciManifest | undefined> {
    const digest = this.#tags.get(name)
    return digest && this.#manifests.get(digest)
  }

  /** Every tag there is. */
  tags(): readonly string[] {
    return [...this.#tags.keys()]
  }

  /** Plays the attacker, or a collector of garbage: changes or removes what is behind a digest. */
  alter(digest: Digest, content: string | undefined): void {
    if (content !== undefined) this.#shared.set(digest, Buffer.from(content))
    else {
      this.#blobs.delete(digest)
      this.#manifests.delete(digest)
    }
  }

  /** Plays somebody who takes signatures away. */
  strip(subject: Digest): void {
    this.#referrers.delete(subject)
  }

  async #upload({ digest }: OciDescriptor, from: BlobSource): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of await from.blob({ mediaType: '', digest, size: 0 })) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    const found = digestOfText(bytes)
    if (found !== digest) throw unavailable('store-refused', `${this.location} was given ${found} as ${digest}`)
    this.moved.blobBytes += bytes.length
    this.#shared.set(digest, bytes)
  }
}
