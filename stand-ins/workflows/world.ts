import type { Groups } from './concurrency.ts'
import type { Result } from './decide.ts'
import type { Granted } from './permissions.ts'
import type { Source, StepFile } from './workflow-file.ts'

/** Everything that a run finds around it. */
export interface World {
  /** The repository that the run belongs to. */
  readonly repository: Source
  /** Other repositories that a `uses:` may name, such as Sluice's own. */
  readonly sources: readonly Source[]
  /** Actions that are not ours, by `owner/name`. */
  readonly actions: Readonly<Record<string, ActionStandIn>>
  /** Runs an action of a repository that is on this machine; its shipped bundle unless a test plays it. */
  readonly ownAction: OwnAction
  readonly groups: Groups
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly apiUrl?: string
  /** One machine with one folder, as a runner of one's own has: jobs run one by one in it. Absent: a new one for each job. */
  readonly machine?: string
  /** Variables of every step, such as those of the artifact service. */
  readonly environment?: Readonly<Record<string, string>>
  /** A token that may do this and no more. */
  token(permissions: Granted): string
  /** What a job with `id-token: write` finds in its environment. */
  identity?(job: JobIdentity): Readonly<Record<string, string>>
  /** Answers for an environment with rules; false is a rejection. */
  approve?(environment: string, job: string): Promise<boolean>
  /** Told as each step is about to begin. */
  onStep?(seen: { readonly job: string; readonly step: string }): void
}

/** What an identity token says of the job that asks for it. */
export interface JobIdentity {
  readonly job: string
  /** The file that defines the job, as `owner/name/path@ref`; with a reusable workflow not the caller's. */
  readonly workflowRef: string
  readonly workflowSha: string
}

/** One step that runs an action. */
export interface ActionStep {
  /** As written behind `uses:`. */
  readonly uses: string
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly job: JobPlace
  readonly environment: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
}

export type ActionStandIn = (step: ActionStep) => Promise<StepEnd>

export interface OwnActionStep extends ActionStep {
  /** Folder below the root of its repository, such as actions/promote. */
  readonly folder: string
  readonly source: Source
}

export type OwnAction = (step: OwnActionStep) => Promise<StepEnd & { readonly post?: () => Promise<StepEnd> }>

/** Where a job is, and what of it a step may know. */
export interface JobPlace {
  /** As `artifact/build` for a job of a called workflow. */
  readonly path: string
  readonly id: string
  readonly workspace: string
  readonly temporary: string
  readonly token: string
  readonly run: RunPlace
  readonly world: World
}

export interface RunPlace {
  readonly id: string
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }
  /** Path of the workflow file that the event started. */
  readonly workflow: string
  readonly actor: string
  /** What was uploaded so far, by name: a folder each. */
  readonly artifacts: Map<string, string>
  /** A folder for all of it. */
  readonly directory: string
}

export interface StepEnd {
  readonly ok: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly summary: string
  readonly log: string
}

/** What became of a step. */
export interface StepSeen extends StepEnd {
  readonly id: string
  readonly file: StepFile
  readonly outcome: Result
  readonly conclusion: Result
}

export const nothing: StepEnd = { ok: true, outputs: {}, env: {}, path: [], summary: '', log: '' }
