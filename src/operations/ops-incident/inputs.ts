import { z } from 'zod'
import type { Digest } from '../../domain/digest.ts'
import {
  actionKinds,
  type IncidentRole,
  incidentRoles,
  incidentStates,
  severities
} from '../../domain/incident/states.ts'
import { Flag, sharedInputs } from '../../inputs.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Notifier } from '../../ports/notifier.ts'
import type { OutsidePorts } from './follow-up.ts'

const Line = z.string().trim().min(1).max(2000)

const Assignment = z
  .string()
  .regex(new RegExp(`^(${incidentRoles.join('|')})=\\s*\\S.{0,99}$`), {
    error: `expected a role (${incidentRoles.join(', ')}), "=" and a name`
  })
  .transform(text => {
    const at = text.indexOf('=')
    return { role: text.slice(0, at) as IncidentRole, person: text.slice(at + 1).trim() }
  })
  .meta({ examples: ['commander=alice'] })

export const IncidentInputs = z
  .strictObject({
    ...sharedInputs,
    id: z
      .string()
      .max(100)
      .optional()
      .describe('Incident to go on with; without it a new one is opened.')
      .meta({ examples: ['INC-12'] }),
    severity: z
      .enum(severities)
      .optional()
      .describe('P0 to P3; for a new incident, or as it turned out.')
      .meta({ examples: ['P1'] }),
    title: Line.optional()
      .describe('What a new incident is about, in a few words.')
      .meta({ examples: ['Service Down'] }),
    detail: Line.optional().describe('What is known when it is opened.'),
    environment: Line.optional().describe('Environment that a new incident is about.'),
    ack: Flag.prefault('false').describe('Say that somebody is on it, so that nobody else is paged.'),
    assign: Assignment.optional().describe(
      'Who takes a role: commander, technical-lead, communications-lead or scribe.'
    ),
    to: z
      .enum(incidentStates)
      .optional()
      .describe('State that it goes to: investigation, mitigation, verification, resolved.'),
    note: Line.optional().describe('An update, or why.'),
    cause: Line.optional().describe('The root cause; without one it does not end.'),
    action: Line.optional().describe('Something to do, so that it does not happen again.'),
    actionKind: z.enum(actionKinds).default('preventive').describe('What the action is: preventive or documentation.'),
    owner: Line.optional().describe('Who does the action.'),
    due: z.iso
      .date()
      .optional()
      .describe('Day by which the action is done.')
      .meta({ examples: ['2026-12-01'] }),
    customers: Flag.optional().describe('Whether customers notice, which decides what is told outside.'),
    publish: Line.optional().describe('What customers are told on the status page, in words for them.'),
    force: Flag.prefault('false').describe('Resolve although nobody verified; it is written down.'),
    requestId: z
      .string()
      .regex(/^[\w./-]{1,100}$/, { error: 'expected letters, digits and . / _ -' })
      .optional()
      .describe('Names this request; the same one again changes nothing, whatever was said in between.')
      .meta({ examples: ['comment-2847193'] })
  })
  .superRefine((inputs, context) => {
    const missing = missingInput(inputs)
    if (missing !== undefined) context.addIssue({ code: 'custom', path: [missing.input], message: missing.message })
  })
export type IncidentInputs = z.infer<typeof IncidentInputs>

interface Given {
  readonly id?: string | undefined
  readonly severity?: string | undefined
  readonly title?: string | undefined
  readonly action?: string | undefined
  readonly owner?: string | undefined
  readonly due?: string | undefined
}

function missingInput({ id, severity, title, action, owner, due }: Given) {
  if (id === undefined && title === undefined)
    return { input: 'title', message: 'expected a title, or the id of an incident' }
  if (id === undefined && severity === undefined)
    return { input: 'severity', message: `expected one of ${severities.join(', ')}` }
  if (action !== undefined && owner === undefined) return { input: 'owner', message: 'expected who does the action' }
  if (action !== undefined && due === undefined)
    return { input: 'due', message: 'expected the day by which the action is done' }
  return undefined
}

export interface IncidentPorts extends OutsidePorts {
  readonly ledger: Ledger
  readonly clock: Clock
  readonly notifier: Notifier
  /** The policy in force, named in each event. */
  readonly policyDigest: Digest | null
}
