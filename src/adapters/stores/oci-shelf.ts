import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import { artifactTag, bundleTypePrefix, evidenceManifest, predicateTypeOf } from '../../domain/oci/carrier.ts'
import { manifestTypes, type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { OciManifest, OciTarget } from '../../ports/oci-repository.ts'
import { digestOfText } from '../embedded/files.ts'
import { bytesSource, emptyBlob, placeEmptyConfig } from './oci-blobs.ts'
import { copyArtifact } from './oci-copy.ts'
import { asReferrer } from './oci-graph.ts'
import { artifactOf, findRoot, type OciRoot } from './oci-root.ts'

const largestLineBytes = 4 * 1024 * 1024
const mostLines = 2000

/** What a store of the same kind is made of, as far as one artifact goes. */
export type RepositoryOf = (store: ArtifactStore, digest: Digest) => Promise<OciTarget | undefined>

/** Evidence as referrers, as other tools attach it, and tags as names. */
export class OciShelf implements ArtifactShelf {
  readonly #target: OciTarget
  readonly #repositoryOf: RepositoryOf

  constructor(target: OciTarget, repositoryOf: RepositoryOf) {
    this.#target = target
    this.#repositoryOf = repositoryOf
  }

  async takeOver(digest: Digest, from: ArtifactStore): Promise<Copied | undefined> {
    const source = await this.#repositoryOf(from, digest)
    if (source === undefined) return undefined
    const root = await rootIn(source, digest)
    // A tag finds the artifact later, and keeps it from being collected.
    return copyArtifact(source, this.#target, { digest: root.manifest.digest, tag: artifactTag(digest) })
  }

  async attach(digest: Digest, lines: readonly string[]): Promise<void> {
    const { manifest } = await rootIn(this.#target, digest)
    const listed = new Set((await this.#target.referrers(manifest.digest)).map(one => one.digest))
    const subject = { ...manifest, size: manifest.bytes.length }
    const wanted = [...new Set(lines)].map(line => ({ line, manifest: evidenceOf(line, subject) }))
    const fresh: typeof wanted = []
    for (const one of wanted) {
      // A collection of garbage may take what a list names, and leave the list.
      const isThere = listed.has(one.manifest.digest) && (await this.#target.manifest(one.manifest.digest))
      if (!isThere) fresh.push(one)
    }
    if (fresh.length > 0) await placeEmptyConfig(this.#target)
    for (const { line, manifest } of fresh) await this.#putLine(line, manifest)
    if (fresh.length > 0)
      await this.#target.listReferrers(
        subject.digest,
        fresh.map(one => listingOf(one.manifest))
      )
  }

  async evidence(digest: Digest): Promise<readonly string[]> {
    const root = await findRoot(this.#target, digest)
    return root === undefined ? [] : this.#linesOn(root.manifest.digest)
  }

  async point(name: string, digest: Digest): Promise<void> {
    const { manifest } = await rootIn(this.#target, digest)
    // The name moves on one day; this one stays, so that the way back is not collected.
    if ((await this.#target.tagged(artifactTag(digest))) === undefined) {
      await this.#target.tag(artifactTag(digest), manifest)
    }
    await this.#target.tag(name, manifest)
  }

  async pointed(name: string): Promise<Digest | undefined> {
    const manifest = await this.#target.tagged(name)
    return manifest && artifactOf(manifest)
  }

  async #putLine(line: string, manifest: OciManifest): Promise<void> {
    const bytes = Buffer.from(line)
    const blob = { mediaType: 'application/octet-stream', digest: digestOfText(line), size: bytes.length }
    await this.#target.placeBlob(blob, bytesSource(bytes))
    await this.#target.putManifest(manifest)
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

/** The same line about the same subject is always the same manifest, so what is listed need not be read. */
function evidenceOf(line: string, subject: Parameters<typeof evidenceManifest>[0]['subject']): OciManifest {
  const described = { digest: digestOfText(line), size: Buffer.byteLength(line) }
  const text = evidenceManifest({ subject, line: described, config: emptyBlob, predicateType: predicateTypeOf(line) })
  return { digest: digestOfText(text), mediaType: manifestTypes[1], bytes: Buffer.from(text) }
}

function listingOf(manifest: OciManifest): OciDescriptor {
  return asReferrer({ manifest, parts: readManifest(manifest.bytes, manifest.mediaType, manifest.digest) })
}

async function rootIn(target: OciTarget, digest: Digest): Promise<OciRoot> {
  const root = await findRoot(target, digest)
  if (root === undefined) throw unavailable('artifact-missing', `${target.location} has no artifact ${digest}`)
  return root
}
