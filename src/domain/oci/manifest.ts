import { z } from 'zod'
import { type Digest, isDigest } from '../digest.ts'
import { type Failure, refused } from '../failure.ts'

/** The four kinds of manifests that are in use; a registry is always asked for all of them. */
export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json'
] as const

export const indexType = manifestTypes[0]

const Annotations = z.record(z.string(), z.string()).optional()
const Descriptor = z.looseObject({
  mediaType: z.string().max(255),
  digest: z.string().max(255),
  size: z.int().nonnegative(),
  artifactType: z.string().optional(),
  urls: z.array(z.string()).optional(),
  annotations: Annotations
})
const Image = z.looseObject({
  schemaVersion: z.literal(2),
  config: Descriptor,
  layers: z.array(Descriptor).max(1000),
  artifactType: z.string().optional(),
  subject: Descriptor.optional(),
  annotations: Annotations
})
const Index = z.looseObject({
  schemaVersion: z.literal(2),
  manifests: z.array(Descriptor).max(1000),
  artifactType: z.string().optional(),
  subject: Descriptor.optional(),
  annotations: Annotations
})

/** Names content by digest, type and size. */
export interface OciDescriptor {
  readonly mediaType: string
  readonly digest: Digest
  readonly size: number
  readonly artifactType?: string | undefined
  readonly annotations?: Readonly<Record<string, string>> | undefined
}

/** What one manifest is made of. Layers that may not be distributed are left where they are. */
export interface ManifestParts {
  readonly blobs: readonly OciDescriptor[]
  readonly children: readonly OciDescriptor[]
  readonly subject: OciDescriptor | undefined
  /** How the manifest would be listed as a referrer. */
  readonly artifactType: string | undefined
  readonly annotations: Readonly<Record<string, string>> | undefined
}

/** Reads a manifest. Throws `unsupported-artifact` for a shape that could not be copied whole. */
export function readManifest(bytes: Uint8Array, mediaType: string, name: string): ManifestParts {
  const isIndex = mediaType === manifestTypes[0] || mediaType === manifestTypes[2]
  const known = (manifestTypes as readonly string[]).includes(mediaType)
  if (!known) throw unsupported(name, `its type is ${JSON.stringify(mediaType.slice(0, 100))}`)
  const value = parse(bytes, name)
  const declared = (value as { readonly mediaType?: unknown } | null)?.mediaType
  if (declared !== undefined && declared !== mediaType)
    throw unsupported(name, 'it is given with another type than its own')
  return isIndex ? readIndex(value, name) : readImage(value, name)
}

function readIndex(value: unknown, name: string): ManifestParts {
  const read = Index.safeParse(value)
  if (!read.success) throw unsupported(name, 'it is no image index')
  const { manifests, subject, artifactType, annotations } = read.data
  const children = manifests.map(child => named(child, name))
  return { blobs: [], children, subject: subject && named(subject, name), artifactType, annotations }
}

function readImage(value: unknown, name: string): ManifestParts {
  const read = Image.safeParse(value)
  if (!read.success) throw unsupported(name, 'it is no image manifest')
  const { config, layers, subject, annotations } = read.data
  const own = [config, ...layers].filter(blob => !isForeign(blob)).map(blob => named(blob, name))
  const blobs = [...new Map(own.map(blob => [blob.digest, blob])).values()]
  const artifactType = read.data.artifactType ?? config.mediaType
  return { blobs, children: [], subject: subject && named(subject, name), artifactType, annotations }
}

function isForeign({ mediaType, urls }: z.infer<typeof Descriptor>): boolean {
  return /nondistributable|foreign/.test(mediaType) && (urls?.length ?? 0) > 0
}

function named({ digest, mediaType, size, artifactType, annotations }: z.infer<typeof Descriptor>, name: string) {
  if (!isDigest(digest)) throw unsupported(name, `it names ${JSON.stringify(digest.slice(0, 80))}, which is no sha256`)
  return { digest, mediaType, size, artifactType, annotations }
}

function parse(bytes: Uint8Array, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw refused('unsupported-artifact', `the manifest ${name} is no JSON`, cause)
  }
}

function unsupported(name: string, why: string): Failure {
  return refused('unsupported-artifact', `the manifest ${name} cannot be copied whole: ${why}`)
}
