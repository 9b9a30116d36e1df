import type { Digest } from '../domain/digest.ts'
import type { ArtifactShelf } from './artifact-shelf.ts'

/** A file that a store holds under the digest of its own bytes. */
export interface StoredArtifact {
  readonly digest: Digest
  readonly bytes: number
  /** The name the file had when it was put, for people and for unpacking. */
  readonly fileName: string
  /** Where people find it, when the store has an address for it. */
  readonly url?: string | undefined
  /** Present when it is an image, which is no file: registry, repository and digest. */
  readonly image?: string | undefined
}

/** Is responsible for keeping artifacts by digest and for giving back nothing but those bytes. */
export interface ArtifactStore {
  readonly location: string
  /** Stores a file under the digest of its bytes. Storing the same bytes twice changes nothing. */
  put(path: string, artifact: { readonly fileName: string; readonly mediaType: string }): Promise<StoredArtifact>
  find(digest: Digest): Promise<StoredArtifact | undefined>
  /**
   * Writes the artifact into `directory` and returns the file's path. The bytes are hashed in quarantine first:
   * throws `artifact-altered` when they are not what the digest names, `artifact-missing` when there are none.
   * An image stays where it is: every part of it is looked for, and its reference is returned.
   */
  fetch(digest: Digest, directory: string): Promise<string>
  /** Absent where a store keeps nothing but files. */
  readonly shelf?: ArtifactShelf | undefined
}
