import { createHash } from 'node:crypto'
import type { Digest } from '../../domain/digest.ts'
import { type Failure, unavailable } from '../../domain/failure.ts'
import type { OciDescriptor } from '../../domain/oci/manifest.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { OciSource, OciTarget } from '../../ports/oci-repository.ts'
import { asReferrer, type GraphNode, type OciGraph, readGraph } from './oci-graph.ts'

/**
 * Copies an artifact with everything that refers to it. All of it is read first; then blobs, children, parents,
 * referrers; then it is read back and compared; the tag moves last, so it never names what is not whole.
 */
export async function copyArtifact(
  source: OciSource,
  target: OciTarget,
  { digest, tag }: { readonly digest: Digest; readonly tag?: string | undefined }
): Promise<Copied> {
  const graph = await readGraph(source, digest)
  await demandBlobs(graph, source, target)
  const blobs = await placeBlobs(graph, source, target)
  const manifestBytes = await putManifests([...graph.body, ...graph.referrers], target)
  for (const node of [...graph.body, ...graph.referrers]) {
    const { subject } = node.parts
    if (subject !== undefined) await target.listReferrer(subject.digest, asReferrer(node))
  }
  await readBack(graph, target)
  for (const [name, { manifest }] of graph.digestTags) await target.tag(name, manifest)
  const root = graph.body.at(-1)
  if (tag !== undefined && root !== undefined) await target.tag(tag, root.manifest)
  return { digest, ...blobs, manifestBytes, referrers: graph.referrers.length }
}

/** Everything must be somewhere, in the size that is announced, before the first byte is written. */
async function demandBlobs({ blobs }: OciGraph, source: OciSource, target: OciTarget): Promise<void> {
  for (const blob of blobs) {
    if ((await target.hasBlob(blob)) || (await source.hasBlob(blob))) continue
    const message = `${source.location} has no blob ${blob.digest} of ${blob.size} bytes; nothing was written`
    throw unavailable('artifact-missing', message)
  }
}

async function placeBlobs({ blobs }: OciGraph, source: OciSource, target: OciTarget) {
  let blobBytesUploaded = 0
  let mounted = 0
  for (const blob of blobs) {
    const placed = await target.placeBlob(blob, source)
    if (placed === 'uploaded') blobBytesUploaded += blob.size
    if (placed === 'mounted') mounted += 1
  }
  return { blobBytesUploaded, mounted }
}

async function putManifests(nodes: readonly GraphNode[], target: OciTarget): Promise<number> {
  let bytes = 0
  for (const { manifest } of nodes) {
    if ((await target.manifest(manifest.digest)) !== undefined) continue
    await target.putManifest(manifest)
    bytes += manifest.bytes.length
  }
  return bytes
}

/** Believes nothing that it did not read again: every manifest, every referrer, every blob, and one of them whole. */
async function readBack(graph: OciGraph, target: OciTarget): Promise<void> {
  for (const { manifest } of [...graph.body, ...graph.referrers]) {
    const found = await target.manifest(manifest.digest)
    if (found === undefined) throw lacking(target, manifest.digest)
  }
  for (const { manifest, parts } of [...graph.body, ...graph.referrers]) {
    if (parts.subject === undefined) continue
    const listed = await target.referrers(parts.subject.digest)
    if (!listed.some(one => one.digest === manifest.digest)) throw lacking(target, manifest.digest)
  }
  for (const blob of graph.blobs) {
    if (!(await target.hasBlob(blob))) throw lacking(target, blob.digest)
  }
  const smallest = graph.blobs.toSorted((one, other) => one.size - other.size)[0]
  if (smallest !== undefined) await compareWhole(smallest, target)
}

async function compareWhole(blob: OciDescriptor, target: OciTarget): Promise<void> {
  const hash = createHash('sha256')
  for await (const chunk of await target.blob(blob)) hash.update(chunk)
  const found = `sha256:${hash.digest('hex')}`
  if (found === blob.digest) return
  throw unavailable('artifact-altered', `${target.location} holds other bytes: expected ${blob.digest}, found ${found}`)
}

function lacking(target: OciTarget, digest: Digest): Failure {
  return unavailable('artifact-missing', `${target.location} took ${digest} and does not have it; nothing was tagged`)
}
