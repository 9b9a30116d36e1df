import type { Digest } from '../../domain/digest.ts'
import { usage } from '../../domain/failure.ts'
import { type OciReference, parseReference } from '../../domain/oci/reference.ts'
import type { Context } from '../../operation.ts'
import type { ArtifactShape } from '../../ports/artifact-copies.ts'
import type { CopyInputs, CopyPorts } from './inputs.ts'

export interface CopyFacts {
  readonly source: OciReference & { readonly digest: Digest }
  readonly destination: OciReference
  readonly shape: ArtifactShape
}

/** Reads all of the artifact, so that what cannot be copied whole is refused before the first write. */
export async function observe({ inputs, ports }: Context<CopyInputs, CopyPorts>): Promise<CopyFacts> {
  const source = parseReference(inputs.source, 'source')
  const destination = parseReference(inputs.destination, 'destination')
  const { digest } = source
  if (digest === undefined) {
    throw usage('bad-input', { input: 'source', found: inputs.source, expected: 'a digest after "@"; a tag can move' })
  }
  if (destination.digest !== undefined && destination.digest !== digest) {
    throw usage('bad-input', { input: 'destination', found: inputs.destination, expected: 'the same digest, or none' })
  }
  const named = { ...source, digest }
  return { source: named, destination, shape: await ports.copies.look(named) }
}
