import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Digest } from '../../domain/digest.ts'
import { type Failure, refused, unavailable } from '../../domain/failure.ts'
import { artifactTag } from '../../domain/oci/carrier.ts'
import { manifestTypes, type OciDescriptor } from '../../domain/oci/manifest.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import type { OciTarget } from '../../ports/oci-repository.ts'
import { digestOfChunks, digestOfText, hashFile, moveInto, temporaryIn } from '../embedded/files.ts'
import { descriptorOf, safeName } from '../embedded/oci-index.ts'
import { placeEmptyConfig } from './oci-blobs.ts'
import { readGraph } from './oci-graph.ts'
import { findRoot, type OciRoot } from './oci-root.ts'
import { OciShelf } from './oci-shelf.ts'
import { RecordedStore } from './recorded-store.ts'

/**
 * Keeps artifacts in one repository of a registry. A file is a blob under the digest of its own bytes, carried by a
 * small manifest that a tag finds; an image is there as it was pushed, and is only ever found, never put.
 */
export class OciStore implements ArtifactStore {
  readonly location: string
  readonly target: OciTarget
  readonly shelf: ArtifactShelf

  constructor(target: OciTarget) {
    this.location = target.location
    this.target = target
    this.shelf = new OciShelf(target, repositoryOf)
  }

  async put(path: string, artifact: { readonly fileName: string; readonly mediaType: string }) {
    const { digest, bytes } = await hashFile(path)
    const known = await findRoot(this.target, digest)
    if (known?.file !== undefined && (await this.#isIntact(digest, bytes))) return this.#stored(digest, known)
    const blob = { digest, bytes, ...artifact, fileName: safeName(artifact.fileName) }
    const { manifest, descriptor } = descriptorOf(blob, digestOfText)
    const layer = { mediaType: artifact.mediaType, digest, size: bytes }
    // Where the bytes were changed behind our back, the true ones take their place, if the store lets us.
    if ((await this.target.hasBlob(layer)) && !(await this.#isIntact(digest, bytes))) await this.target.drop?.(layer)
    await this.target.placeBlob(layer, { location: path, blob: async () => createReadStream(path) })
    await placeEmptyConfig(this.target)
    if (!(await this.#isIntact(digest, bytes))) throw altered(this.location, digest)
    const carrier = { digest: descriptor.digest as Digest, mediaType: manifestTypes[1], bytes: Buffer.from(manifest) }
    await this.target.putManifest(carrier)
    await this.target.tag(artifactTag(digest), carrier)
    return this.#stored(digest, { manifest: carrier, file: { bytes, title: blob.fileName } })
  }

  async find(digest: Digest): Promise<StoredArtifact | undefined> {
    const root = await findRoot(this.target, digest)
    return root && this.#stored(digest, root)
  }

  async fetch(digest: Digest, directory: string): Promise<string> {
    const root = await findRoot(this.target, digest)
    if (root === undefined) throw missing(this.location, digest)
    if (root.file === undefined) return this.#wholeImage(digest)
    const { bytes, title } = root.file
    const quarantine = temporaryIn(directory)
    await mkdir(directory, { recursive: true })
    try {
      const body = limited(await this.target.blob(blobOf(digest, bytes)), bytes)
      await pipeline(Readable.from(body), createWriteStream(quarantine, { flags: 'wx' }))
      if ((await hashFile(quarantine)).digest !== digest) throw altered(this.location, digest)
      const target = join(directory, safeName(title))
      await moveInto(quarantine, target)
      return target
    } finally {
      await rm(quarantine, { force: true })
    }
  }

  /** A tag that answers proves little: every part must be there. */
  async #wholeImage(digest: Digest): Promise<string> {
    const { blobs } = await readGraph(this.target, digest)
    for (const blob of blobs) if (!(await this.target.hasBlob(blob))) throw missing(this.location, blob.digest)
    return imageIn(this.location, digest)
  }

  async #isIntact(digest: Digest, bytes: number): Promise<boolean> {
    const blob = blobOf(digest, bytes)
    if (!(await this.target.hasBlob(blob))) return false
    return (await digestOfChunks(limited(await this.target.blob(blob), bytes))) === digest
  }

  #stored(digest: Digest, { manifest, file }: OciRoot): StoredArtifact {
    const url = imageIn(this.location, manifest.digest)
    if (file === undefined) return { digest, bytes: manifest.bytes.length, fileName: '', url, image: url }
    return { digest, bytes: file.bytes, fileName: safeName(file.title), url }
  }
}

async function repositoryOf(store: ArtifactStore, digest: Digest): Promise<OciTarget | undefined> {
  const found = store instanceof RecordedStore ? await store.storeOf(digest) : store
  return found instanceof OciStore ? found.target : undefined
}

/** Ends early where more comes than was announced: the digest will not fit then, and the disk stays free. */
async function* limited(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    yield chunk
    if (size > most) return
  }
}

function blobOf(digest: Digest, size: number): OciDescriptor {
  return { mediaType: 'application/octet-stream', digest, size }
}

function imageIn(location: string, digest: Digest): string {
  return `${location.replace(/^oci:\/\//, '')}@${digest}`
}

function missing(location: string, digest: Digest): Failure {
  return unavailable('artifact-missing', `${location} has no artifact ${digest}`)
}

function altered(location: string, digest: Digest): Failure {
  const hint = 'the store itself must be mended: it answers for that digest with something else'
  return refused('artifact-altered', `${location} holds other bytes under ${digest}`, undefined, hint)
}
