import type { Digest } from '../../domain/digest.ts'
import { bundleDigest, canonicalLine } from '../../domain/evidence/canonical.ts'
import type { Attestations } from '../../ports/attestations.ts'
import type { Connection } from './connection.ts'
import { hasStatus } from './failure.ts'

interface RestAttestation {
  readonly bundle?: object | null
}

const place = '/repos/{owner}/{repo}/attestations'

/**
 * GitHub's store of attestations. It writes JSON anew, so bundles are told apart by their canonical form.
 * SLSA provenance is taken only in GitHub's own shape; the store refuses every other build type.
 */
class GitHubAttestations implements Attestations {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async store(digest: Digest, bundle: unknown): Promise<void> {
    const name = bundleDigest(canonicalLine(bundle))
    await this.#connection.once(
      async () => {
        const stored = await this.list(digest)
        return stored.find(other => bundleDigest(canonicalLine(other)) === name) && true
      },
      async write => {
        await write(`POST ${place}`, { bundle })
        return true
      }
    )
  }

  async list(digest: Digest): Promise<readonly unknown[]> {
    const route = `GET ${place}/{subject_digest}`
    try {
      const found = await this.#connection.readAll<RestAttestation>(route, { subject_digest: digest }, 'attestations')
      return found.flatMap(({ bundle }) => bundle ?? [])
    } catch (thrown) {
      // GitHub says this of a digest that it knows nothing about.
      if (hasStatus(thrown, 404)) return []
      throw thrown
    }
  }
}

export function createGitHubAttestations(connection: Connection): Attestations {
  return new GitHubAttestations(connection)
}
