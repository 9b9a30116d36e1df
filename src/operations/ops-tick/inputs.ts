import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { Issues } from '../../ports/issues.ts'
import type { IncidentPorts } from '../ops-incident/inputs.ts'

export const TickInputs = z.strictObject({ ...sharedInputs })
export type TickInputs = z.infer<typeof TickInputs>

export interface TickPorts extends IncidentPorts {
  /** Absent where there is no repository on GitHub. */
  readonly issues?: Issues | undefined
}
