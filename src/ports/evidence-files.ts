import type { Digest } from '../domain/digest.ts'
import type { OtherDigests } from '../domain/evidence/other-digests.ts'

/** Is responsible for the files that a person names to have them verified. */
export interface EvidenceFiles {
  /** Throws `usage` (`bad-input`) that names `input` when there is no such file, or when it is too large. */
  read(path: string, input: string): Promise<string>
  /** SHA-256 of a file's bytes. Throws `usage` (`bad-input`) that names `input` when there is no such file. */
  digest(path: string, input: string): Promise<Digest>
  /** SHA-384 and SHA-512 of a file that `digest` has read. */
  otherDigests(path: string): Promise<OtherDigests>
  /** The trusted root of Sigstore's public-good instance. Throws `unavailable` when it cannot be had. */
  publicRoot(): Promise<unknown>
}
