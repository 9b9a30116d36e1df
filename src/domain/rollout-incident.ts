import type { EventData } from './ledger/event.ts'

const muchTraffic = 0.1

export interface RolloutTrouble {
  /** Incidents that the ledger knows already. */
  readonly known: number
  readonly environment: string
  readonly deployment: string
  readonly buildId: string
  /** Green's fraction when it was decided. */
  readonly weight: number
  readonly held?: boolean
  readonly detail: string
}

/** What is told about a rollout that went back or stands still, whoever ended it. */
export function rolloutIncident(trouble: RolloutTrouble): EventData<'incident.opened'> {
  const { known, environment, deployment, buildId, weight, held = false, detail } = trouble
  return {
    incident: `INC-${known + 1}`,
    severity: weight < muchTraffic ? 'P2' : 'P1',
    title: `${held ? 'Holding' : 'Rolled back'} ${buildId} in ${environment}`,
    deployment,
    detail
  }
}
