import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { TextFiles } from '../../ports/text-files.ts'

export const InitInputs = z.strictObject({ ...sharedInputs })
export type InitInputs = z.infer<typeof InitInputs>

export interface InitPorts {
  readonly files: TextFiles
  /** The repository on GitHub that the clone came from, where there is one. */
  readonly repository: string | undefined
}
