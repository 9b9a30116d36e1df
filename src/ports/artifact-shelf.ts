import type { Digest } from '../domain/digest.ts'
import type { Copied } from './artifact-copies.ts'
import type { ArtifactStore } from './artifact-store.ts'

/** Is responsible for what stands beside the artifacts of a store: what proves them, and names that point at them. */
export interface ArtifactShelf {
  /**
   * Takes an artifact over from another store, whole and with everything that refers to it, and reads it back there.
   * Undefined when the other store is of another kind: then only the artifact's file can be put.
   */
  takeOver(digest: Digest, from: ArtifactStore): Promise<Copied | undefined>
  /** Puts evidence beside an artifact, each line once. Throws `artifact-missing` when the artifact is not there. */
  attach(digest: Digest, lines: readonly string[]): Promise<void>
  /** The lines of evidence beside an artifact, in no order; empty when there are none. */
  evidence(digest: Digest): Promise<readonly string[]>
  /** Lets a name point at an artifact that is there, and reads that back. */
  point(name: string, digest: Digest): Promise<void>
  /** What a name points at; undefined when nothing has that name. */
  pointed(name: string): Promise<Digest | undefined>
}
