import { z } from 'zod'
import { duration, section } from './section.ts'

const Updates = section({
  P0: duration('30m').describe('During a P0.'),
  P1: duration('60m').describe('During a P1.')
})

/** Clocks of incidents, as the SOP sets them. */
export const IncidentSettings = section({
  acknowledge: duration('15m').describe('Time to acknowledge; then somebody is paged again.'),
  commander: duration('15m').describe('Time until a P0 or P1 has a commander; then somebody is paged.'),
  update: Updates.prefault({}).describe('Longest time between two updates.'),
  'post-mortem': duration('48h').describe('Time from the end of a P0 or P1 to its post-mortem.'),
  people: z.boolean().default(false).describe('Whether a post-mortem names people; without it, roles only.')
})
export type IncidentSettings = z.infer<typeof IncidentSettings>
