import { basename } from 'node:path'
import { z } from 'zod'
import { type Digest, isDigest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import { artifactTag, carrierType } from '../../domain/oci/carrier.ts'
import type { StoredArtifact } from '../../ports/artifact-store.ts'

const manifestType = 'application/vnd.oci.image.manifest.v1+json'
const indexType = 'application/vnd.oci.image.index.v1+json'
const title = 'org.opencontainers.image.title'
const refName = 'org.opencontainers.image.ref.name'
const blobKey = 'dev.sluice.artifact.digest'
const bytesKey = 'dev.sluice.artifact.bytes'

/** The content of the empty configuration that the OCI image specification names. */
export const emptyConfig = '{}'

const digest = z.string().refine(isDigest) as unknown as z.ZodType<Digest>
const Descriptor = z.looseObject({
  mediaType: z.string(),
  digest,
  size: z.int(),
  annotations: z.record(z.string(), z.string()).optional()
})
const Index = z.looseObject({ schemaVersion: z.literal(2), manifests: z.array(Descriptor) })

export type Descriptor = z.infer<typeof Descriptor>

/** Reads `index.json`. Throws `artifact-altered` when it is not an OCI index. */
export function parseIndex(text: string): readonly Descriptor[] {
  try {
    return Index.parse(JSON.parse(text)).manifests
  } catch (cause) {
    throw unavailable('artifact-altered', 'index.json of the store is not an OCI image index', cause)
  }
}

/** Makes the manifest of one artifact, and the descriptor that finds the artifact without opening the manifest. */
export function descriptorOf(
  blob: StoredArtifact & { readonly mediaType: string },
  digestOf: (text: string) => Digest
): { readonly manifest: string; readonly descriptor: Descriptor } {
  const annotations = { [title]: blob.fileName }
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: carrierType,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(emptyConfig), size: 2 },
    layers: [{ mediaType: blob.mediaType, digest: blob.digest, size: blob.bytes, annotations }]
  })
  const descriptor = {
    mediaType: manifestType,
    artifactType: carrierType,
    digest: digestOf(manifest),
    size: Buffer.byteLength(manifest),
    annotations: {
      ...annotations,
      [refName]: artifactTag(blob.digest),
      [blobKey]: blob.digest,
      [bytesKey]: String(blob.bytes)
    }
  }
  return { manifest, descriptor }
}

/** The text of `index.json` with one more manifest; the same blob or manifest is never listed twice. */
export function withDescriptor(index: readonly Descriptor[], added: Descriptor): string {
  const blob = added.annotations?.[blobKey]
  const others = index.filter(each => each.digest !== added.digest && each.annotations?.[blobKey] !== blob)
  return JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [...others, added] })
}

/** Finds an artifact in the index. A title is somebody's text, so only its last part names a file. */
export function storedFrom(index: readonly Descriptor[], wanted: Digest): StoredArtifact | undefined {
  const found = index.find(each => each.annotations?.[blobKey] === wanted)
  if (found === undefined) return undefined
  const fileName = safeName(found.annotations?.[title] ?? '')
  return { digest: wanted, bytes: Number(found.annotations?.[bytesKey] ?? 0), fileName }
}

/** A title is somebody's text: only its last part may name a file. */
export function safeName(text: string): string {
  const name = basename(text.replaceAll('\\', '/'))
  return name === '' || name === '.' || name === '..' ? 'artifact' : name
}
