import type { Digest } from '../../domain/digest.ts'
import { Failure, refused, unavailable } from '../../domain/failure.ts'
import type { OciDescriptor } from '../../domain/oci/manifest.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { OciSource, OciTarget } from '../../ports/oci-repository.ts'
import { digestOfChunks } from '../embedded/files.ts'
import { asReferrer, type GraphNode, type OciGraph, readGraph } from './oci-graph.ts'

/**
 * Copies an artifact with everything that refers to it. All of it is read first; then blobs, children, parents,
 * referrers; then it is read back and compared; the tag moves last, so it never names what is not whole. Where a tag is
 * wanted, the root itself arrives with it, so that no manifest is sent twice.
 */
export async function copyArtifact(
  source: OciSource,
  target: OciTarget,
  { digest, tag }: { readonly digest: Digest; readonly tag?: string | undefined }
): Promise<Copied> {
  const graph = await readGraph(source, digest)
  await demandBlobs(graph, source, target)
  const before = { ...target.moved }
  const mounted = await placeBlobs(graph, source, target)
  const last = tag === undefined ? undefined : arrivesLast(graph)
  const tagged = arrivesTagged(graph)
  const early = [...graph.body, ...graph.referrers].filter(node => node !== last && !tagged.has(node))
  await putManifests(early, target, last)
  for (const [name, { manifest }] of graph.digestTags) await target.tag(name, manifest)
  await readBack(graph, [...early, ...tagged], target)
  const root = graph.body.at(-1)
  if (tag !== undefined && root !== undefined) await target.tag(tag, root.manifest)
  if (last !== undefined) await demandManifests([last], target)
  return {
    digest,
    blobBytesUploaded: target.moved.blobBytes - before.blobBytes,
    manifestBytes: target.moved.manifestBytes - before.manifestBytes,
    mounted,
    referrers: graph.referrers.length
  }
}

/** The root, unless it is a referrer too, or one of its own is made of it: then the lists need it before. */
function arrivesLast({ body, referrers }: OciGraph): GraphNode | undefined {
  const root = body.at(-1)
  if (root === undefined || root.parts.subject !== undefined) return undefined
  const needed = referrers.some(({ parts }) => parts.children.some(child => child.digest === root.manifest.digest))
  return needed ? undefined : root
}

/** Everything must be somewhere, in the size that is announced, before the first byte is written. */
async function demandBlobs({ blobs }: OciGraph, source: OciSource, target: OciTarget): Promise<void> {
  for (const blob of blobs) {
    if ((await target.hasBlob(blob)) || (await source.hasBlob(blob))) continue
    const message = `${source.location} has no blob ${blob.digest} of ${blob.size} bytes; nothing was written`
    throw refused('artifact-missing', message)
  }
}

/** What nothing but its digest tag names comes with that tag. */
function arrivesTagged({ body, referrers, digestTags }: OciGraph): ReadonlySet<GraphNode> {
  const children = new Set([...body, ...referrers].flatMap(({ parts }) => parts.children.map(child => child.digest)))
  const alone = [...digestTags.values()].filter(
    node => node.parts.subject === undefined && !body.includes(node) && !children.has(node.manifest.digest)
  )
  return new Set(alone)
}

async function placeBlobs({ blobs }: OciGraph, source: OciSource, target: OciTarget): Promise<number> {
  let mounted = 0
  for (const blob of blobs) if ((await target.placeBlob(blob, source)) === 'mounted') mounted += 1
  return mounted
}

async function putManifests(
  nodes: readonly GraphNode[],
  target: OciTarget,
  last: GraphNode | undefined
): Promise<void> {
  for (const { manifest, parts } of nodes) {
    if ((await target.manifest(manifest.digest)) !== undefined) continue
    try {
      await target.putManifest(manifest)
    } catch (thrown) {
      // The specification has a registry take what refers to nothing yet; one that does not gets the root first.
      if (last === undefined || parts.subject === undefined || !isRefusal(thrown)) throw thrown
      await target.putManifest(last.manifest)
      await target.putManifest(manifest)
    }
  }
  for (const [subject, referrers] of bySubject(nodes)) await target.listReferrers(subject, referrers)
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Failure && thrown.kind === 'unavailable'
}

function bySubject(nodes: readonly GraphNode[]): ReadonlyMap<Digest, readonly OciDescriptor[]> {
  const found = new Map<Digest, readonly OciDescriptor[]>()
  for (const node of nodes) {
    const subject = node.parts.subject?.digest
    if (subject !== undefined) found.set(subject, [...(found.get(subject) ?? []), asReferrer(node)])
  }
  return found
}

/** Believes nothing that it did not read again: every manifest, every referrer, every blob, and one of them whole. */
async function readBack(graph: OciGraph, early: readonly GraphNode[], target: OciTarget): Promise<void> {
  await demandManifests(early, target)
  for (const [subject, referrers] of bySubject([...graph.body, ...graph.referrers])) {
    const listed = new Set((await target.referrers(subject)).map(one => one.digest))
    const lost = referrers.find(one => !listed.has(one.digest))
    if (lost !== undefined) throw lacking(target, lost.digest)
  }
  for (const blob of graph.blobs) {
    if (!(await target.hasBlob(blob))) throw lacking(target, blob.digest)
  }
  const smallest = graph.blobs.toSorted((one, other) => one.size - other.size)[0]
  if (smallest !== undefined) await compareWhole(smallest, target)
}

async function demandManifests(nodes: readonly GraphNode[], target: OciTarget): Promise<void> {
  for (const { manifest } of nodes) {
    if ((await target.manifest(manifest.digest)) === undefined) throw lacking(target, manifest.digest)
  }
}

async function compareWhole(blob: OciDescriptor, target: OciTarget): Promise<void> {
  const found = await digestOfChunks(await target.blob(blob))
  if (found === blob.digest) return
  throw refused('artifact-altered', `${target.location} holds other bytes: expected ${blob.digest}, found ${found}`)
}

function lacking(target: OciTarget, digest: Digest): Failure {
  return unavailable('artifact-missing', `${target.location} took ${digest} and does not have it; nothing was tagged`)
}
