import type { OciReference } from '../../domain/oci/reference.ts'
import type { ArtifactCopies } from '../../ports/artifact-copies.ts'
import type { OciTarget } from '../../ports/oci-repository.ts'
import { copyArtifact } from './oci-copy.ts'
import { readGraph } from './oci-graph.ts'
import { OciLayout } from './oci-layout.ts'
import { OciRegistry } from './oci-registry.ts'
import type { RegistryCredentials } from './oci-session.ts'

export interface CopiesSettings {
  readonly credentials: (host: string) => RegistryCredentials | undefined
  /** Turns the folder of a layout as somebody wrote it into the one that is meant. */
  readonly resolve: (directory: string) => string
}

/** Copies between registries and layouts; both ends are named by reference. */
export function createOciCopies(settings: CopiesSettings): ArtifactCopies {
  return {
    async look(source) {
      const { body, referrers, blobs } = await readGraph(openEnd(source, [source], settings), source.digest)
      return {
        digest: source.digest,
        manifests: body.length,
        blobs: blobs.length,
        blobBytes: blobs.reduce((sum, blob) => sum + blob.size, 0),
        referrers: referrers.length
      }
    },
    copy(source, destination) {
      const from = openEnd(source, [source], settings)
      // A mount reads from the source with the rights of the destination's token.
      const to = openEnd(destination, [destination, source], settings)
      return copyArtifact(from, to, { digest: source.digest, tag: destination.tag })
    }
  }
}

function openEnd(end: OciReference, among: readonly OciReference[], settings: CopiesSettings): OciTarget {
  if (end.kind === 'layout') return new OciLayout(settings.resolve(end.directory))
  const { host, repository } = end
  const near = among.flatMap(one => (one.kind === 'registry' && one.host === host ? [one.repository] : []))
  const rights = (name: string) => (name === repository && among.length > 1 ? 'pull,push' : 'pull')
  const scopes = [...new Set(near)].map(name => `repository:${name}:${rights(name)}`)
  return new OciRegistry({ host, repository, scopes, credentials: settings.credentials(host) })
}
