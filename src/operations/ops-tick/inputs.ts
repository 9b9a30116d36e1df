import { z } from 'zod'
import { sharedInputs } from '../../inputs.ts'
import type { IncidentPorts } from '../ops-incident/inputs.ts'

export const TickInputs = z.strictObject({ ...sharedInputs })
export type TickInputs = z.infer<typeof TickInputs>

export type TickPorts = IncidentPorts
