import type { Digest } from '../../domain/digest.ts'
import type { Connection } from './connection.ts'

export interface RestArtifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly digest?: string | null
  readonly expired: boolean
  readonly workflow_run?: { readonly id?: number } | null
}

export const artifactsRoute = 'GET /repos/{owner}/{repo}/actions/artifacts'

/** Is responsible for what GitHub lists of a repository's artifacts: by name, or all of them, newest first. */
export class ArtifactList {
  readonly #connection: Connection
  /** What was listed a moment ago is not looked for again to be fetched. */
  readonly #seen = new Map<string, RestArtifact>()

  constructor(connection: Connection) {
    this.#connection = connection
  }

  seen(digest: Digest): RestArtifact | undefined {
    return this.#seen.get(digest)
  }

  /** Looks at the newest `most`. `further` when it is not among these, and there are more. */
  async newest(digest: Digest, most: number): Promise<RestArtifact | 'further' | undefined> {
    const shown = new Set<string>()
    let looked = 0
    const isEnd = (artifact: RestArtifact) => {
      looked += 1
      this.#see(artifact, shown)
      return holds(artifact, digest) || looked > most
    }
    const found = await this.#connection.findIn<RestArtifact>(artifactsRoute, {}, isEnd, 'artifacts')
    return found === undefined || holds(found, digest) ? found : 'further'
  }

  /** What is listed under a name and has not expired, newest first. */
  async named(name: string): Promise<readonly RestArtifact[]> {
    type Answer = { readonly artifacts: readonly RestArtifact[] }
    const { artifacts } = await this.#connection.read<Answer>(artifactsRoute, { name, per_page: 100 })
    const shown = new Set<string>()
    for (const artifact of artifacts) this.#see(artifact, shown)
    return artifacts.filter(({ expired }) => !expired)
  }

  /** The newest of several copies comes first, and is the one to be fetched. */
  #see(artifact: RestArtifact, shown: Set<string>): void {
    if (artifact.digest == null || artifact.expired) return
    if (!shown.has(artifact.digest)) this.#seen.set(artifact.digest, artifact)
    shown.add(artifact.digest)
  }
}

function holds(artifact: RestArtifact, digest: Digest): boolean {
  return artifact.digest === digest && !artifact.expired
}
