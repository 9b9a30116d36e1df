import type { TreeFile } from '../domain/artifact/tree.ts'
import type { Digest } from '../domain/digest.ts'

/** What a build made, ready to be stored. */
export interface PackedArtifact {
  /** Absolute path of the one file that is the artifact. */
  readonly path: string
  readonly fileName: string
  readonly mediaType: string
  /** Paths in the workspace that went in, sorted. */
  readonly files: readonly string[]
  /** The same files with their digests, as they were packed; empty when one file stays as it is. */
  readonly tree: readonly TreeFile[]
  /** How a package registry names the one file, when it is a package. */
  readonly registered?: RegisteredPackage | undefined
}

/** A package as its registry names it: by address and SHA-512. */
export interface RegisteredPackage {
  /** Package URL, such as pkg:npm/%40acme/shop@1.4.2. */
  readonly purl: string
  /** In hex. */
  readonly sha512: string
}

/** Is responsible for the files that a build leaves behind, and for nothing outside their folder. */
export interface Workspace {
  /**
   * Makes one artifact of what the patterns match: one file stays as it is, more become one deterministic archive.
   * Throws `outside-workspace` and `empty-build`.
   */
  pack(patterns: readonly string[]): Promise<PackedArtifact>
  /** Names the files that would go into an archive, and writes nothing; none where one file stays as it is. Throws as `pack` does. */
  survey(patterns: readonly string[]): Promise<readonly string[]>
  /** Reads the files that a pattern matches, whole, capped in size; empty when nothing matches. Errors name `input`. */
  read(pattern: string, input: string): Promise<readonly { readonly path: string; readonly text: string }[]>
  /** Writes a file about one digest into that digest's own folder, atomically, and returns its absolute path. */
  write(file: { readonly digest: Digest; readonly name: string }, text: string): Promise<string>
}
