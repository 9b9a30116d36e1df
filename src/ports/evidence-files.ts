import type { Digest } from '../domain/digest.ts'

/** Is responsible for the files that a person names to have them verified. */
export interface EvidenceFiles {
  /** Throws `usage` (`bad-input`) when there is no such file, or when it is too large to be evidence. */
  read(path: string): Promise<string>
  /** SHA-256 of a file's bytes. Throws `usage` (`bad-input`) when there is no such file. */
  digest(path: string): Promise<Digest>
}
