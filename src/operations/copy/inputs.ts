import { z } from 'zod'
import { registryInputs, sharedInputs } from '../../inputs.ts'
import type { ArtifactCopies } from '../../ports/artifact-copies.ts'

export const CopyInputs = z.strictObject({
  ...sharedInputs,
  ...registryInputs,
  source: z.string().min(1).describe('What is copied: oci://host/repository@sha256:… or oci-layout:DIR@sha256:….'),
  destination: z
    .string()
    .min(1)
    .describe('Where to: oci://host/repository, with a tag if one shall name it, or oci-layout:DIR.')
})
export type CopyInputs = z.infer<typeof CopyInputs>

export interface CopyPorts {
  readonly copies: ArtifactCopies
}
