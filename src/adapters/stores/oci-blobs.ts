import type { BlobSource, OciTarget } from '../../ports/oci-repository.ts'
import { digestOfText } from '../embedded/files.ts'
import { emptyConfig } from '../embedded/oci-index.ts'

/** The two bytes that every manifest without a configuration of its own names. */
export const emptyBlob = { digest: digestOfText(emptyConfig), size: emptyConfig.length } as const

export async function placeEmptyConfig(target: OciTarget): Promise<void> {
  const descriptor = { mediaType: 'application/vnd.oci.empty.v1+json', ...emptyBlob }
  await target.placeBlob(descriptor, bytesSource(Buffer.from(emptyConfig)))
}

/** A blob that is here already. */
export function bytesSource(bytes: Uint8Array): BlobSource {
  return {
    location: 'memory',
    blob: async () =>
      (async function* () {
        yield bytes
      })()
  }
}
