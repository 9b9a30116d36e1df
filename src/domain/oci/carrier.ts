import { z } from 'zod'
import { type Digest, hexOf, isDigest } from '../digest.ts'

/** Evidence beside an artifact, in the form in which other tools look for it. */
export const bundleTypePrefix = 'application/vnd.dev.sigstore.bundle'
const bundleType = `${bundleTypePrefix}.v0.3+json`

const title = 'org.opencontainers.image.title'
/** What the manifest of a file calls itself, so that it is never taken for an image of one layer. */
export const carrierType = 'application/vnd.sluice.artifact.v1'

const Carried = z.looseObject({
  artifactType: z.literal(carrierType),
  layers: z
    .array(
      z.looseObject({
        digest: z.string(),
        size: z.int().nonnegative(),
        annotations: z.record(z.string(), z.string()).optional()
      })
    )
    .min(1)
    .max(1)
})

/**
 * The tag that finds an artifact by its digest and keeps it from being collected: an image itself, or the small
 * manifest that carries a file.
 */
export function artifactTag(digest: Digest): string {
  return `sha256-${hexOf(digest)}.artifact`
}

/** What a manifest that carries one file says about it; undefined when it does not carry the file of that digest. */
export function carriedFile(
  bytes: Uint8Array,
  digest: Digest
): { readonly bytes: number; readonly title: string } | undefined {
  const read = Carried.safeParse(parsed(bytes))
  const layer = read.success ? read.data.layers[0] : undefined
  return layer?.digest === digest ? { bytes: layer.size, title: layer.annotations?.[title] ?? '' } : undefined
}

/** The digest of the one file that a manifest carries, as it says itself; undefined for an image. */
export function carriedDigest(bytes: Uint8Array): Digest | undefined {
  const read = Carried.safeParse(parsed(bytes))
  const digest = read.success ? read.data.layers[0]?.digest : undefined
  return digest !== undefined && isDigest(digest) ? digest : undefined
}

/** The manifest that puts one line of evidence beside a subject; the same line always gives the same manifest. */
export function evidenceManifest(about: {
  readonly subject: { readonly mediaType: string; readonly digest: Digest; readonly size: number }
  readonly line: { readonly digest: Digest; readonly size: number }
  readonly config: { readonly digest: Digest; readonly size: number }
  readonly predicateType: string
}): string {
  const { subject, line, config, predicateType } = about
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    artifactType: bundleType,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: config.digest, size: config.size },
    layers: [{ mediaType: bundleType, digest: line.digest, size: line.size }],
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': predicateType
    }
  })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const Enveloped = z.looseObject({ dsseEnvelope: z.looseObject({ payload: z.string() }) })
const Typed = z.looseObject({ predicateType: z.string().max(500) })

/** The type of the statement in a line of evidence; empty when the line holds none. */
export function predicateTypeOf(line: string): string {
  const envelope = Enveloped.safeParse(parsed(Buffer.from(line)))
  if (!envelope.success) return ''
  const statement = Typed.safeParse(parsed(Buffer.from(envelope.data.dsseEnvelope.payload, 'base64')))
  return statement.success ? statement.data.predicateType : ''
}
