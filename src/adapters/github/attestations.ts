import type { Digest } from '../../domain/digest.ts'
import { bundleDigest, canonicalLine } from '../../domain/evidence/canonical.ts'
import type { Attestations } from '../../ports/attestations.ts'
import { bundleOf, type RestAttestation } from './attestation-bundle.ts'
import type { Connection } from './connection.ts'
import { hasStatus } from './failure.ts'

/** Bundles that are read side by side, where the list holds only their addresses. */
const atOnce = 8
const place = '/repos/{owner}/{repo}/attestations'

/**
 * GitHub's store of attestations. It writes JSON anew, so bundles are told apart by their canonical form.
 * SLSA provenance is taken only in GitHub's own shape; the store refuses every other build type.
 */
class GitHubAttestations implements Attestations {
  readonly #connection: Connection
  /** What was listed and stored by this process. A bundle that others add meanwhile is at worst stored twice. */
  readonly #seen = new Map<Digest, Set<string>>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async store(digest: Digest, bundle: unknown): Promise<void> {
    const name = bundleDigest(canonicalLine(bundle))
    let seen = this.#seen.get(digest)
    await this.#connection.once(
      async () => {
        if (seen === undefined) await this.list(digest)
        seen ??= this.#seen.get(digest)
        return seen?.has(name) || undefined
      },
      async write => {
        // Should the answer get lost, only GitHub knows.
        seen = undefined
        await write(`POST ${place}`, { bundle })
        this.#seen.get(digest)?.add(name)
        return true
      }
    )
  }

  async list(digest: Digest): Promise<readonly unknown[]> {
    const route = `GET ${place}/{subject_digest}`
    try {
      const found = await this.#connection.readAll<RestAttestation>(route, { subject_digest: digest }, 'attestations')
      return this.#note(digest, await this.#bundlesOf(found))
    } catch (thrown) {
      // GitHub says this of a digest that it knows nothing about.
      if (hasStatus(thrown, 404)) return this.#note(digest, [])
      throw thrown
    }
  }

  async #bundlesOf(listed: readonly RestAttestation[]): Promise<readonly object[]> {
    const bundles: object[] = []
    for (let start = 0; start < listed.length; start += atOnce) {
      const part = listed.slice(start, start + atOnce).map(one => bundleOf(this.#connection, one))
      bundles.push(...(await Promise.all(part)))
    }
    return bundles
  }

  #note(digest: Digest, bundles: readonly object[]): readonly object[] {
    this.#seen.set(digest, new Set(bundles.map(bundle => bundleDigest(canonicalLine(bundle)))))
    return bundles
  }
}

export function createGitHubAttestations(connection: Connection): Attestations {
  return new GitHubAttestations(connection)
}
