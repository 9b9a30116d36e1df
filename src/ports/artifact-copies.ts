import type { Digest } from '../domain/digest.ts'
import type { OciReference } from '../domain/oci/reference.ts'

/** What belongs to an artifact, as its source has it. */
export interface ArtifactShape {
  readonly digest: Digest
  readonly manifests: number
  readonly blobs: number
  readonly blobBytes: number
  readonly referrers: number
}

/** What a copy moved. */
export interface Copied {
  readonly digest: Digest
  readonly blobBytesUploaded: number
  readonly manifestBytes: number
  readonly mounted: number
  readonly referrers: number
}

/** Is responsible for moving artifacts between stores of images, whole and with everything that refers to them. */
export interface ArtifactCopies {
  /** Reads all of the artifact and changes nothing. Throws `artifact-missing` and `unsupported-artifact`. */
  look(source: OciReference & { readonly digest: Digest }): Promise<ArtifactShape>
  copy(source: OciReference & { readonly digest: Digest }, destination: OciReference): Promise<Copied>
}
