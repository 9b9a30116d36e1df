import type { Digest } from '../digest.ts'
import type { ActionKind, IncidentRole, IncidentState, Severity } from '../incident/states.ts'

/** Something to be done after an incident, by whom and by when (a date). */
export interface ActionItem {
  readonly id: string
  readonly kind: ActionKind
  readonly text: string
  readonly owner: string
  readonly dueOn: string
}

/** Something that customers were told about an incident. */
export interface Published {
  readonly seq: number
  readonly time: string
  /** How the incident stood then. */
  readonly state: IncidentState
  readonly text: string
}

export interface Incident {
  readonly id: string
  readonly severity: Severity
  readonly title: string
  readonly state: IncidentState
  readonly openedAt: string
  readonly timeline: readonly { readonly time: string; readonly text: string }[]
  readonly artifact: string
  readonly deployment?: string | undefined
  readonly digest?: Digest | undefined
  readonly environment?: string | undefined
  readonly acknowledgedAt?: string | undefined
  /** When people were last told how it stands. */
  readonly updatedAt: string
  readonly roles: Readonly<Partial<Record<IncidentRole, string>>>
  /** Root cause, once somebody found it. */
  readonly cause?: string | undefined
  readonly actions: readonly ActionItem[]
  /** Whether customers notice; undefined until somebody decided. */
  readonly customers?: boolean | undefined
  readonly audienceDecidedAt?: string | undefined
  /** Where people talk about it; null: it was said that there is no such place, undefined: nobody looked yet. */
  readonly channel?: { readonly id: string; readonly name: string } | null | undefined
  /** What customers were told, oldest first. */
  readonly published: readonly Published[]
  /** Its post-mortem, from when it was proposed on. */
  readonly document?: { readonly path: string; readonly url: string } | undefined
  /** When its post-mortem was accepted. */
  readonly reviewedAt?: string | undefined
  /** Keys of the pages that were sent about it. */
  readonly pages: readonly string[]
  /** Each state that it entered, oldest first; the first is triage. */
  readonly states: readonly { readonly state: IncidentState; readonly time: string }[]
  /** Sequence number of the event that opened it. */
  readonly openSeq: number
  /** Sequence number of the newest event about it. */
  readonly seq: number
}
