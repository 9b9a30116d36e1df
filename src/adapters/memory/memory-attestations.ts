import type { Digest } from '../../domain/digest.ts'
import { canonicalLine } from '../../domain/evidence/canonical.ts'
import type { Attestations } from '../../ports/attestations.ts'

/** Bundles that nobody outside this process can read. */
export class MemoryAttestations implements Attestations {
  readonly #lines = new Map<Digest, readonly string[]>()

  async store(digest: Digest, bundle: unknown): Promise<void> {
    const line = canonicalLine(bundle)
    const known = this.#lines.get(digest) ?? []
    if (!known.includes(line)) this.#lines.set(digest, [line, ...known])
  }

  async list(digest: Digest): Promise<readonly unknown[]> {
    return (this.#lines.get(digest) ?? []).map(line => JSON.parse(line) as unknown)
  }
}
