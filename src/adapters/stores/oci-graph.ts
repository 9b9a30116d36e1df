import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
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
}

const mostManifests = 2000
const deepest = 32

/**
 * Reads a whole artifact before anything is written: manifests, their children, and whatever refers to any of them.
 * A manifest that is met again is not followed again, so a loop through subjects ends.
 */
export async function readGraph(source: OciSource, root: Digest): Promise<OciGraph> {
  const seen = new Map<Digest, GraphNode>()
  const body = await collect(source, root, seen, 0)
  const referrers: GraphNode[] = []
  const waiting = [...body]
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    for (const { digest } of await source.referrers(node.manifest.digest)) {
      const found = seen.has(digest) ? [] : await collect(source, digest, seen, 0)
      referrers.push(...found)
      waiting.push(...found)
    }
  }
  const all = [...body, ...referrers].flatMap(({ parts }) => parts.blobs)
  return { body, referrers, blobs: [...new Map(all.map(blob => [blob.digest, blob])).values()] }
}

async function collect(
  source: OciSource,
  digest: Digest,
  seen: Map<Digest, GraphNode>,
  depth: number
): Promise<GraphNode[]> {
  if (depth > deepest || seen.size >= mostManifests) {
    throw unavailable(
      'unsupported-artifact',
      `the artifact has more than ${mostManifests} manifests, or nests too deep`
    )
  }
  const manifest = await source.manifest(digest)
  if (manifest === undefined) throw unavailable('artifact-missing', `${source.location} has no manifest ${digest}`)
  const node = { manifest, parts: readManifest(manifest.bytes, manifest.mediaType, digest) }
  seen.set(digest, node)
  const children: GraphNode[] = []
  for (const child of node.parts.children) {
    if (!seen.has(child.digest)) children.push(...(await collect(source, child.digest, seen, depth + 1)))
  }
  return [...children, node]
}

/** Lists a node as the referrer of the subject that it names. */
export function asReferrer({ manifest, parts }: GraphNode): OciDescriptor {
  const { digest, mediaType, bytes } = manifest
  const { artifactType, annotations } = parts
  return { digest, mediaType, size: bytes.length, artifactType, annotations }
}
