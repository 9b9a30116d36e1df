import type { IncidentState } from '../domain/incident/states.ts'

export interface StatusUpdate {
  readonly key: string
  readonly state: IncidentState
  /** In words for customers. */
  readonly text: string
}

/** Is responsible for what customers are told. */
export interface StatusPage {
  readonly name: string
  /** Shows, in order, those updates of one matter whose key is not there yet; the first opens it. */
  publish(matter: string, updates: readonly StatusUpdate[]): Promise<void>
}
