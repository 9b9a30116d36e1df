import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import { artifactTag, bundleTypePrefix, evidenceManifest, predicateTypeOf } from '../../domain/oci/carrier.ts'
import { manifestTypes, readManifest } from '../../domain/oci/manifest.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { OciTarget } from '../../ports/oci-repository.ts'
import { digestOfText } from '../embedded/files.ts'
import { bytesSource, placeEmptyConfig } from './oci-blobs.ts'
import { copyArtifact } from './oci-copy.ts'
import { asReferrer } from './oci-graph.ts'
import { artifactOf, findRoot, type OciRoot } from './oci-root.ts'

const largestLineBytes = 4 * 1024 * 1024
const mostLines = 2000

/** Evidence as referrers, as other tools attach it, and tags as names. */
export class OciShelf implements ArtifactShelf {
  readonly #target: OciTarget
  readonly #repositoryOf: (store: ArtifactStore) => OciTarget | undefined

  /** `repositoryOf`: what a store of the same kind is made of. */
  constructor(target: OciTarget, repositoryOf: (store: ArtifactStore) => OciTarget | undefined) {
    this.#target = target
    this.#repositoryOf = repositoryOf
  }

  async takeOver(digest: Digest, from: ArtifactStore): Promise<Copied | undefined> {
    const source = this.#repositoryOf(from)
    if (source === undefined) return undefined
    const root = await rootIn(source, digest)
    // A tag finds the artifact later, and keeps it from being collected.
    return copyArtifact(source, this.#target, { digest: root.manifest.digest, tag: artifactTag(digest) })
  }

  async attach(digest: Digest, lines: readonly string[]): Promise<void> {
    const { manifest } = await rootIn(this.#target, digest)
    const known = new Set(await this.#linesOn(manifest.digest))
    const fresh = lines.filter(line => !known.has(line))
    if (fresh.length === 0) return
    const config = await placeEmptyConfig(this.#target)
    const subject = { ...manifest, size: manifest.bytes.length }
    for (const line of fresh) await this.#attachLine(line, { subject, config })
  }

  async evidence(digest: Digest): Promise<readonly string[]> {
    const root = await findRoot(this.#target, digest)
    return root === undefined ? [] : this.#linesOn(root.manifest.digest)
  }

  async point(name: string, digest: Digest): Promise<void> {
    const { manifest } = await rootIn(this.#target, digest)
    await this.#target.tag(name, manifest)
  }

  async pointed(name: string): Promise<Digest | undefined> {
    const manifest = await this.#target.tagged(name)
    return manifest && artifactOf(manifest)
  }

  async #attachLine(line: string, about: Pick<Parameters<typeof evidenceManifest>[0], 'subject' | 'config'>) {
    const bytes = Buffer.from(line)
    const blob = { mediaType: 'application/octet-stream', digest: digestOfText(line), size: bytes.length }
    await this.#target.placeBlob(blob, bytesSource(bytes))
    const text = evidenceManifest({ ...about, line: blob, predicateType: predicateTypeOf(line) })
    const manifest = { digest: digestOfText(text), mediaType: manifestTypes[1], bytes: Buffer.from(text) }
    await this.#target.putManifest(manifest)
    const parts = readManifest(manifest.bytes, manifest.mediaType, manifest.digest)
    await this.#target.listReferrer(about.subject.digest, asReferrer({ manifest, parts }))
  }

  /** What cannot be read is no evidence; whoever needs it will miss it. */
  async #linesOn(subject: Digest): Promise<readonly string[]> {
    const listed = await this.#target.referrers(subject)
    const bundles = listed.filter(({ artifactType = '' }) => artifactType.startsWith(bundleTypePrefix))
    const lines = new Set<string>()
    for (const { digest } of bundles.slice(0, mostLines)) {
      const line = await this.#lineIn(digest)
      if (line !== undefined) lines.add(line)
    }
    return [...lines]
  }

  async #lineIn(digest: Digest): Promise<string | undefined> {
    const manifest = await this.#target.manifest(digest)
    if (manifest === undefined) return undefined
    const { blobs } = readManifest(manifest.bytes, manifest.mediaType, digest)
    const blob = blobs.find(({ mediaType }) => mediaType.startsWith(bundleTypePrefix))
    if (blob === undefined || blob.size > largestLineBytes || !(await this.#target.hasBlob(blob))) return undefined
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of await this.#target.blob(blob)) {
      size += chunk.length
      if (size > largestLineBytes) return undefined
      chunks.push(chunk)
    }
    const line = Buffer.concat(chunks).toString('utf8')
    return digestOfText(line) === blob.digest ? line : undefined
  }
}

async function rootIn(target: OciTarget, digest: Digest): Promise<OciRoot> {
  const root = await findRoot(target, digest)
  if (root === undefined) throw unavailable('artifact-missing', `${target.location} has no artifact ${digest}`)
  return root
}
