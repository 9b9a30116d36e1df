import type { Digest } from '../domain/digest.ts'
import type { OciDescriptor } from '../domain/oci/manifest.ts'

/** A manifest as its repository keeps it: the bytes are its identity. */
export interface OciManifest {
  readonly digest: Digest
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Is responsible for giving the bytes of blobs. */
export interface BlobSource {
  readonly location: string
  /** The bytes of a blob, unchecked; whoever keeps them checks them. Throws `artifact-missing`. */
  blob(descriptor: OciDescriptor): Promise<AsyncIterable<Uint8Array>>
}

/** Is responsible for giving what one repository of images and artifacts holds. */
export interface OciSource extends BlobSource {
  /** Undefined when there is none. Throws `artifact-altered` when the bytes are not what the digest names. */
  manifest(digest: Digest): Promise<OciManifest | undefined>
  hasBlob(descriptor: OciDescriptor): Promise<boolean>
  /** What a tag names now. */
  tagged(name: string): Promise<OciManifest | undefined>
  /** Manifests that name this one as their subject. */
  referrers(digest: Digest): Promise<readonly OciDescriptor[]>
}

/** How a blob came to be where it is. */
export type BlobPlacement = 'present' | 'mounted' | 'uploaded'

/** Is responsible for keeping images and artifacts in one repository. */
export interface OciTarget extends OciSource {
  /** Bytes that were sent so far, each time that they were sent. */
  readonly moved: { readonly blobBytes: number; readonly manifestBytes: number }
  /** Puts a blob there: without moving a byte where that is possible. */
  placeBlob(descriptor: OciDescriptor, from: BlobSource): Promise<BlobPlacement>
  /** Idempotent. A manifest whose parts are not there yet may be refused. */
  putManifest(manifest: OciManifest): Promise<void>
  /** Makes manifests findable by the subject that all of them name. */
  listReferrers(subject: Digest, referrers: readonly OciDescriptor[]): Promise<void>
  tag(name: string, manifest: OciManifest): Promise<void>
  /** Takes a blob away whose bytes are not what its digest names. Absent where a repository lets nobody do that. */
  drop?(descriptor: OciDescriptor): Promise<void>
}
