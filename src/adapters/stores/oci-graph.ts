import { type Digest, hexOf } from '../../domain/digest.ts'
import { type Failure, refused } from '../../domain/failure.ts'
import { type ManifestParts, type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { OciManifest, OciSource } from '../../ports/oci-repository.ts'

export interface GraphNode {
  readonly manifest: OciManifest
  readonly parts: ManifestParts
}

/** Everything that belongs to one artifact. */
export interface OciGraph {
  /** Children before those who name them, the root last. */
  readonly body: readonly GraphNode[]
  /** What names a part of the body, or another referrer, as its subject; children first. */
  readonly referrers: readonly GraphNode[]
  readonly blobs: readonly OciDescriptor[]
  /** Tags that are made of a digest, as older tools attach signatures: each names one of the referrers. */
  readonly digestTags: ReadonlyMap<string, GraphNode>
}

const mostManifests = 2000
const deepest = 32
/** What the specification asks every registry to take; more would be refused half way. */
const largestManifestBytes = 4 * 1024 * 1024
const attachments = ['sig', 'att', 'sbom']

/**
 * Reads a whole artifact before anything is written: manifests, their children, and whatever refers to any of them.
 * A manifest that is met again is not followed again, so a loop through subjects ends.
 */
export async function readGraph(source: OciSource, root: Digest): Promise<OciGraph> {
  const seen = new Map<Digest, GraphNode>()
  const body = await collect(source, { digest: root }, seen, 0)
  const digestTags = await readDigestTags(source, body, seen)
  const tagged = [...digestTags.values()]
  const referrers: GraphNode[] = [...new Set(tagged)].filter(node => !body.includes(node))
  const waiting = [...body, ...referrers]
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    for (const referrer of await source.referrers(node.manifest.digest)) {
      const found = seen.has(referrer.digest) ? [] : await collect(source, referrer, seen, 0)
      referrers.push(...found)
      waiting.push(...found)
    }
  }
  const all = [...body, ...referrers].flatMap(({ parts }) => parts.blobs)
  return { body, referrers, digestTags, blobs: distinct(all, root) }
}

/** Such a tag may name only a single manifest: that is how signatures, attestations and bills of materials come. */
async function readDigestTags(source: OciSource, body: readonly GraphNode[], seen: Map<Digest, GraphNode>) {
  const found = new Map<string, GraphNode>()
  for (const { manifest } of body) {
    for (const kind of attachments) {
      const tag = `sha256-${hexOf(manifest.digest)}.${kind}`
      const tagged = await source.tagged(tag)
      if (tagged === undefined) continue
      const nodes = seen.has(tagged.digest) ? [] : await collect(source, { digest: tagged.digest }, seen, 0)
      const node = nodes.at(-1) ?? seen.get(tagged.digest)
      if (nodes.length > 1) throw unsupported(`${tag} names more than one manifest`)
      if (node !== undefined) found.set(tag, node)
    }
  }
  return found
}

/** One blob each; one digest cannot have two sizes. */
function distinct(blobs: readonly OciDescriptor[], root: Digest): readonly OciDescriptor[] {
  const found = new Map<Digest, OciDescriptor>()
  for (const blob of blobs) {
    const known = found.get(blob.digest)
    if (known !== undefined && known.size !== blob.size) throw unsupported(`${root} gives ${blob.digest} two sizes`)
    found.set(blob.digest, blob)
  }
  return [...found.values()]
}

async function collect(
  source: OciSource,
  wanted: { readonly digest: Digest; readonly size?: number },
  seen: Map<Digest, GraphNode>,
  depth: number
): Promise<GraphNode[]> {
  const { digest, size } = wanted
  if (depth > deepest || seen.size >= mostManifests) {
    throw unsupported(`the artifact has more than ${mostManifests} manifests, or nests too deep`)
  }
  const manifest = await source.manifest(digest)
  // A digest names the same bytes for ever, so an image that lacks a part does not heal by being asked again.
  if (manifest === undefined) throw refused('artifact-missing', `${source.location} has no manifest ${digest}`)
  const { length } = manifest.bytes
  if (length > largestManifestBytes) throw unsupported(`the manifest ${digest} has ${length} bytes, above 4 MiB`)
  if (size !== undefined && size !== length)
    throw unsupported(`${digest} has ${length} bytes, and is named with ${size}`)
  const node = { manifest, parts: readManifest(manifest.bytes, manifest.mediaType, digest) }
  seen.set(digest, node)
  const children: GraphNode[] = []
  for (const child of node.parts.children) {
    if (!seen.has(child.digest)) children.push(...(await collect(source, child, seen, depth + 1)))
  }
  return [...children, node]
}

function unsupported(message: string): Failure {
  return refused('unsupported-artifact', message)
}

/** Lists a node as the referrer of the subject that it names. */
export function asReferrer({ manifest, parts }: GraphNode): OciDescriptor {
  const { digest, mediaType, bytes } = manifest
  const { artifactType, annotations } = parts
  return { digest, mediaType, size: bytes.length, artifactType, annotations }
}
