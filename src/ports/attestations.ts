import type { Digest } from '../domain/digest.ts'

/** Is responsible for copies of Sigstore bundles where other tools look for them. What it answers is not yet verified. */
export interface Attestations {
  /** Stores a bundle under each digest that its statement names. The same bundle twice is one. */
  store(digest: Digest, bundle: unknown): Promise<void>
  /** All bundles about a digest, as parsed JSON; empty when there are none. */
  list(digest: Digest): Promise<readonly unknown[]>
}
