import type { Digest } from '../domain/digest.ts'

/** Is responsible for what is known about an artifact without asking the service that claims to run it. */
export interface Witness {
  /** The commit that it was built from, as recorded at build time; undefined when no build is known. */
  commit(digest: Digest): Promise<string | undefined>
  /** The digests that the platform runs behind an address; undefined when it cannot say. */
  running(baseUrl: string): Promise<readonly string[] | undefined>
  /** Bytes of one file inside the artifact. Throws `unavailable` (`artifact-missing`) when there is none. */
  file(digest: Digest, path: string): Promise<Uint8Array>
  /** A text that nobody could have foreseen. */
  challenge(): string
}
