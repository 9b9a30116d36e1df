import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { LocalProcesses } from '../../ports/local-processes.ts'

export const DownInputs = z.strictObject({ ...sharedInputs })
export type DownInputs = z.infer<typeof DownInputs>

export interface DownPorts {
  readonly processes: LocalProcesses
}
