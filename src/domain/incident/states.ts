/** Where an incident stands, as the SOP's workflow has it; it may go back, and be opened again. */
export const incidentStates = ['triage', 'investigation', 'mitigation', 'verification', 'resolved'] as const
export type IncidentState = (typeof incidentStates)[number]

const ways: Readonly<Record<IncidentState, readonly IncidentState[]>> = {
  triage: ['investigation', 'mitigation'],
  investigation: ['mitigation'],
  mitigation: ['verification', 'investigation'],
  verification: ['resolved', 'investigation', 'mitigation'],
  resolved: ['investigation']
}

/** Where an incident may go from here. */
export function waysFrom(state: IncidentState): readonly IncidentState[] {
  return ways[state]
}

export const severities = ['P0', 'P1', 'P2', 'P3'] as const
export type Severity = (typeof severities)[number]

/** The severities for which people are called together, told regularly, and a post-mortem is due. */
export function isMajor(severity: Severity): boolean {
  return severity === 'P0' || severity === 'P1'
}

/** Who does what during an incident. The ledger writes things down, so a scribe is needed only beside it. */
export const incidentRoles = ['commander', 'technical-lead', 'communications-lead', 'scribe'] as const
export type IncidentRole = (typeof incidentRoles)[number]

/** What an action item is for: so that it does not happen again, or so that the next person knows. */
export const actionKinds = ['preventive', 'documentation'] as const
export type ActionKind = (typeof actionKinds)[number]
