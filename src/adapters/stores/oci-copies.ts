import type { RegistryCredentials } from '../../domain/oci/credentials.ts'
import type { OciReference } from '../../domain/oci/reference.ts'
import type { ArtifactCopies } from '../../ports/artifact-copies.ts'
import type { OciTarget } from '../../ports/oci-repository.ts'
import { copyArtifact } from './oci-copy.ts'
import { readGraph } from './oci-graph.ts'
import { OciLayout } from './oci-layout.ts'
import { OciRegistry } from './oci-registry.ts'

export interface CopiesSettings {
  readonly credentials: (host: string) => Promise<RegistryCredentials | undefined>
  /** How long a second lasts while a registry is waited for. */
  readonly secondMilliseconds?: number | undefined
  /** Turns the folder of a layout as somebody wrote it into the one that is meant. */
  readonly resolve: (directory: string) => string
}

/** Copies between registries and layouts; both ends are named by reference. */
export function createOciCopies(settings: CopiesSettings): ArtifactCopies {
  return {
    async look(source) {
      const { body, referrers, blobs } = await readGraph(openEnd(source, 'pull', settings), source.digest)
      return {
        digest: source.digest,
        manifests: body.length,
        blobs: blobs.length,
        blobBytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
        referrers: referrers.length
      }
    },
    copy(source, destination) {
      const from = openEnd(source, 'pull', settings)
      const to = openEnd(destination, 'pull,push', settings)
      return copyArtifact(from, to, { digest: source.digest, tag: destination.tag })
    }
  }
}

function openEnd(end: OciReference, rights: string, settings: CopiesSettings): OciTarget {
  if (end.kind === 'layout') return new OciLayout(settings.resolve(end.directory))
  const { host, repository } = end
  const { secondMilliseconds } = settings
  const scopes = [`repository:${repository}:${rights}`]
  return new OciRegistry({
    host,
    repository,
    scopes,
    secondMilliseconds,
    credentials: () => settings.credentials(host)
  })
}
