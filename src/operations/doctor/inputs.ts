import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { RepositoryFacts } from '../../ports/repository-facts.ts'
import type { TextFiles } from '../../ports/text-files.ts'

export const DoctorInputs = z.strictObject({ ...sharedInputs })
export type DoctorInputs = z.infer<typeof DoctorInputs>

export interface DoctorPorts {
  readonly files: TextFiles
  /** Absent without a repository on GitHub, or without a token to ask with. */
  readonly hosted: RepositoryFacts | undefined
  /** Why the policy cannot be read; undefined when it can. */
  readonly trouble: string | undefined
}
