import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { refused, unavailable } from '../../domain/failure.ts'
import { indexType, manifestTypes, type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { BlobPlacement, BlobSource, OciManifest, OciTarget } from '../../ports/oci-repository.ts'
import { digestOfText, hashFile, isAbsent, moveInto, temporaryIn, writeAtomically } from '../embedded/files.ts'
import { whileLocked } from '../embedded/folder-lock.ts'

const refName = 'org.opencontainers.image.ref.name'
const layoutText = '{"imageLayoutVersion":"1.0.0"}'

/** A folder in the OCI image layout. Its index lists tags, roots and referrers. */
export class OciLayout implements OciTarget {
  readonly location: string
  readonly moved = { blobBytes: 0, manifestBytes: 0 }
  readonly #directory: string

  constructor(directory: string) {
    this.#directory = directory
    this.location = `oci-layout:${directory}`
  }

  async manifest(digest: Digest): Promise<OciManifest | undefined> {
    const bytes = await readFile(this.#path(digest)).catch(absent)
    if (bytes === undefined) return undefined
    if (digestOfText(bytes) !== digest) {
      throw refused('artifact-altered', `${this.location} holds other bytes under ${digest}`)
    }
    return { digest, mediaType: await this.#mediaType(digest, bytes), bytes }
  }

  async blob({ digest }: OciDescriptor): Promise<AsyncIterable<Uint8Array>> {
    if ((await stat(this.#path(digest)).catch(absent)) === undefined) {
      throw unavailable('artifact-missing', `${this.location} has no blob ${digest}`)
    }
    return createReadStream(this.#path(digest))
  }

  async hasBlob({ digest, size }: OciDescriptor): Promise<boolean> {
    return (await stat(this.#path(digest)).catch(absent))?.size === size
  }

  async referrers(digest: Digest): Promise<readonly OciDescriptor[]> {
    const found: OciDescriptor[] = []
    for (const entry of await this.#index()) {
      const bytes = await readFile(this.#path(entry.digest)).catch(absent)
      // What does not name the digest anywhere does not name it as its subject.
      if (bytes?.includes(digest) !== true) continue
      const manifest = await this.manifest(entry.digest)
      if (manifest === undefined) continue
      const { subject } = readManifest(manifest.bytes, manifest.mediaType, entry.digest)
      if (subject?.digest === digest) found.push(entry)
    }
    return found
  }

  /** The bytes are hashed on their way; what is not what the digest names never gets that name. */
  async placeBlob(descriptor: OciDescriptor, from: BlobSource): Promise<BlobPlacement> {
    if (await this.hasBlob(descriptor)) return 'present'
    await mkdir(join(this.#directory, 'blobs', 'sha256'), { recursive: true })
    const quarantine = temporaryIn(join(this.#directory, 'blobs', 'sha256'))
    const file = await open(quarantine, 'wx')
    try {
      for await (const chunk of await from.blob(descriptor)) await file.write(chunk)
    } finally {
      await file.close()
    }
    const { digest } = await hashFile(quarantine)
    if (digest !== descriptor.digest) {
      throw refused('artifact-altered', `${from.location} gives ${digest} for ${descriptor.digest}`)
    }
    await moveInto(quarantine, this.#path(digest))
    this.moved.blobBytes += descriptor.size
    return 'uploaded'
  }

  async drop({ digest }: OciDescriptor): Promise<void> {
    await rm(this.#path(digest), { force: true })
  }

  async putManifest({ digest, bytes }: OciManifest): Promise<void> {
    await mkdir(join(this.#directory, 'blobs', 'sha256'), { recursive: true })
    await writeAtomically(join(this.#directory, 'oci-layout'), layoutText)
    await writeAtomically(this.#path(digest), bytes)
    this.moved.manifestBytes += bytes.length
  }

  async listReferrers(_subject: Digest, referrers: readonly OciDescriptor[]): Promise<void> {
    for (const referrer of referrers) await this.#enlist(referrer)
  }

  async tag(name: string, manifest: OciManifest): Promise<void> {
    const { digest, mediaType, bytes } = manifest
    if ((await stat(this.#path(digest)).catch(absent)) === undefined) await this.putManifest(manifest)
    await this.#enlist({ digest, mediaType, size: bytes.length, annotations: { [refName]: name } })
  }

  async tagged(name: string): Promise<OciManifest | undefined> {
    const entry = (await this.#index()).find(one => one.annotations?.[refName] === name)
    return entry && this.manifest(entry.digest)
  }

  async #enlist(added: OciDescriptor): Promise<void> {
    const name = added.annotations?.[refName]
    await whileLocked(this.#directory, async () => {
      const known = await this.#index()
      if (name === undefined && known.some(one => one.digest === added.digest)) return
      const others = name === undefined ? known : known.filter(one => one.annotations?.[refName] !== name)
      const manifests = [...others, added]
      await writeAtomically(join(this.#directory, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
    })
  }

  async #index(): Promise<readonly OciDescriptor[]> {
    const bytes = await readFile(join(this.#directory, 'index.json')).catch(absent)
    return bytes === undefined ? [] : readManifest(bytes, indexType, 'index.json').children
  }

  /** A layout keeps no types beside its files: whoever lists a manifest says it, and else the manifest itself does. */
  async #mediaType(digest: Digest, bytes: Uint8Array): Promise<string> {
    const listed = (await this.#index()).find(one => one.digest === digest)?.mediaType
    if (listed !== undefined) return listed
    const value = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly mediaType?: unknown
      readonly manifests?: unknown
    }
    if (typeof value.mediaType === 'string') return value.mediaType
    return value.manifests === undefined ? manifestTypes[1] : manifestTypes[0]
  }

  #path(digest: Digest): string {
    return join(this.#directory, 'blobs', 'sha256', hexOf(digest))
  }
}

function absent(thrown: unknown): undefined {
  if (isAbsent(thrown)) return undefined
  throw thrown
}
