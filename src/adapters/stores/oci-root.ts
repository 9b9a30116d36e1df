import type { Digest } from '../../domain/digest.ts'
import { artifactTag, carriedDigest, carriedFile } from '../../domain/oci/carrier.ts'
import type { OciManifest, OciTarget } from '../../ports/oci-repository.ts'

/** The manifest that stands for an artifact: the image itself, or the one that carries a file. */
export interface OciRoot {
  readonly manifest: OciManifest
  /** Absent for an image. */
  readonly file?: { readonly bytes: number; readonly title: string } | undefined
}

/** Finds an artifact by its digest: by the tag that Sluice gave it, else among the images. A tag that lies is no answer. */
export async function findRoot(target: OciTarget, digest: Digest): Promise<OciRoot | undefined> {
  const tagged = await target.tagged(artifactTag(digest))
  if (tagged?.digest === digest) return { manifest: tagged }
  const file = tagged && carriedFile(tagged.bytes, digest)
  if (tagged !== undefined && file !== undefined) return { manifest: tagged, file }
  const manifest = await target.manifest(digest)
  return manifest && { manifest }
}

/** The artifact that a manifest stands for. */
export function artifactOf({ digest, bytes }: OciManifest): Digest {
  return carriedDigest(bytes) ?? digest
}
