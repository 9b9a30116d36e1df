import { z } from 'zod'
import { AlertSettings } from './alerts.ts'
import { Dashboard } from './dashboard.ts'
import { Environment } from './environment.ts'
import { IncidentSettings } from './incident.ts'
import { Notify } from './notify.ts'
import { Rollout } from './rollout.ts'
import { Name, section } from './section.ts'
import { Artifact, Commands, Ledger, Roles, Schedule, Signing, Smoke, Sop, Triage, Trust } from './sections.ts'

const Reserved = z.record(z.string(), z.unknown())

/** The policy file as written in YAML; reading applies every default and turns durations into milliseconds. */
export const PolicyFile = section({
  version: z.literal(1).describe('The version of this format.'),
  artifact: Artifact.prefault({}).describe('What is released.'),
  trust: Trust.prefault({}).describe('Who may sign; compared whole, never derived from the bundle under test.'),
  signing: Signing.prefault({}).describe('Defaults of the signing inputs.'),
  environments: z.record(Name, Environment).default({}).describe('Where the artifact goes, stage by stage.'),
  rollout: Rollout.optional().describe('How traffic is shifted and judged.'),
  smoke: Smoke.prefault({}).describe('Smoke tests and what identity they ask for.'),
  triage: Triage.prefault({}).describe('What happens to dependency updates.'),
  schedule: Schedule.prefault({}).describe('Release trains.'),
  notify: z.array(Notify).max(100).default([]).describe('Who is told.'),
  roles: Roles.default({}).describe('People or teams by role.'),
  ledger: Ledger.prefault({}).describe('Where facts are kept.'),
  commands: Commands.prefault({}).describe('What the commands of this policy and of its steps are given.'),
  alerts: AlertSettings.prefault({}).describe('Alert rules.'),
  incident: IncidentSettings.prefault({}).describe('Clocks of incidents.'),
  dashboard: Dashboard.prefault({}).describe('What people look at: business metrics, and links to logs and traces.'),
  metrics: Reserved.optional().describe('Metric settings.'),
  support: Reserved.optional().describe('Reserved for a later version.'),
  access: Reserved.optional().describe('Reserved for a later version.'),
  sop: Sop.optional().describe('The tracked procedure that this policy follows.')
})

export type Policy = z.infer<typeof PolicyFile>

/** The environments' names, each behind the one that it comes `after`; a cycle's members come last, as written. */
export function environmentNames(policy: Pick<Policy, 'environments'>): string[] {
  const waiting = Object.keys(policy.environments)
  const ordered: string[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(name => {
      const after = policy.environments[name]?.after
      return after === undefined || !waiting.includes(after)
    })
    ordered.push(...waiting.splice(Math.max(next, 0), 1))
  }
  return ordered
}
