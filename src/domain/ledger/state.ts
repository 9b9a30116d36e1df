import type { Digest } from '../digest.ts'
import type { Slot } from '../slot.ts'
import type { LedgerEvent } from './event.ts'
import { type FiredAlert, foldAlert } from './fold-alert.ts'
import { type Debt, foldDebt } from './fold-debt.ts'
import { foldDeployment } from './fold-deployment.ts'
import { foldIncident } from './fold-incident.ts'
import { foldTimeline } from './fold-timeline.ts'
import { foldTrain, type TrainUse } from './fold-train.ts'
import type { Incident } from './incident.ts'
import { foldLock } from './lock.ts'

export type { ActionItem, Incident, Published } from './incident.ts'

export interface Build {
  readonly artifact: string
  readonly digest: Digest
  readonly buildId: string
  readonly commit: string
  readonly branch: string
  readonly builtAt: string
  readonly bundles: readonly Digest[]
}

/** One version in one slot. `since` is when the event was appended, ISO 8601. */
export interface Placed {
  readonly digest: Digest
  readonly buildId: string
  readonly slot: Slot
  readonly generation: number
  readonly since: string
  readonly deployment: string
  readonly job: string
  /** The run that the job belonged to; absent where the event did not say. */
  readonly run?: string | undefined
  /** Present when it was placed by a step back. */
  readonly action?: 'rollback' | undefined
  readonly url?: string | undefined
}

export interface Staged extends Omit<Placed, 'since'> {
  readonly lock: string
  readonly expiresAt: string
  readonly seq: number
}

/** A lock that was not released. It may have expired: compare `expiresAt` with the clock. */
export interface HeldLock {
  readonly lock: string
  readonly owner: string
  readonly fence: number
  readonly expiresAt: string
  readonly acquiredAt?: string | undefined
  /** Who found it held, in the order in which they asked. */
  readonly waiting?: readonly string[] | undefined
}

export interface Rollout {
  readonly rollout: string
  readonly deployment: string
  readonly digest: Digest
  readonly slot: Slot
  readonly generation: number
  readonly profile: string
  readonly rule: string
  readonly plannedTicks: number
  readonly tickMs: number
  /** Green's fraction of the traffic, as last appended. */
  readonly weight: number
  /** Sequence number of the lock under which it started, or of its own start without a lock. */
  readonly fence: number
  readonly startedAt: string
  readonly elapsedMs: number
  readonly evidence?: number | undefined
  /** Why it stands still, when it does. */
  readonly held?: string | undefined
}

/** A slot that must stay as it is, so that people can look into it or traffic can go back to it. */
export interface HeldSlot {
  readonly slot: Slot
  readonly digest: Digest
  readonly until: string
  readonly reason: string
}

export interface Smoke {
  readonly suite: string
  readonly verdict: 'pass' | 'fail' | 'inconclusive' | 'flaky-pass'
  readonly passed: number
  readonly failed: number
  readonly time: string
  readonly seq: number
  /** When checks passed again after the last failure; absent when none failed before, or the last one did. */
  readonly recoveredAt?: string | undefined
  readonly slot?: Slot | undefined
  readonly bundle?: Digest | undefined
}

export interface EnvironmentState {
  readonly artifact: string
  readonly environment: string
  live?: Placed
  staged?: Staged
  lock?: HeldLock
  rollout?: Rollout
  held: HeldSlot[]
  /** Versions that were completed and not rolled back, newest last. */
  completed: Placed[]
  readonly smoke: Map<Digest, Smoke>
}

export interface Deployment {
  readonly id: string
  readonly artifact: string
  readonly environment: string
  readonly digest: Digest
  readonly buildId: string
  readonly slot: Slot
  readonly generation: number
  readonly status: 'staged' | 'completed' | 'failed' | 'rolled-back' | 'aborted'
  readonly stagedAt: string
  readonly endedAt?: string | undefined
  readonly reason?: string | undefined
}

/** What is true now, as far as the ledger knows. A projection: build it again rather than change it. */
export interface LedgerState {
  readonly builds: Build[]
  readonly environments: Map<string, EnvironmentState>
  readonly deployments: Deployment[]
  readonly incidents: Incident[]
  readonly alerts: FiredAlert[]
  readonly debts: Debt[]
  /** What became of each slot of a train, by artifact, environment and the slot's key. */
  readonly trains: Map<string, TrainUse>
  readonly recalled: Set<Digest>
  /** What happened to each deployment, oldest first. */
  readonly timelines: Map<string, Incident['timeline']>
  /** The newest bundle of each artifact that decides or deploys: its record must hold it. */
  readonly recordHeads: Map<Digest, Digest>
}

/** Names one environment of one artifact. JSON, so that no name can be mistaken for another pair. */
export function environmentKey(artifact: string, environment: string): string {
  return JSON.stringify([artifact, environment])
}

/** Reads the state off the facts. Pure: the same events give the same state. */
export function foldLedger(events: readonly LedgerEvent[]): LedgerState {
  const state: LedgerState = {
    builds: [],
    environments: new Map(),
    deployments: [],
    incidents: [],
    alerts: [],
    debts: [],
    trains: new Map(),
    recalled: new Set(),
    timelines: new Map(),
    recordHeads: new Map()
  }
  for (const event of events) {
    foldArtifact(state, event)
    foldTimeline(state, event)
    foldTrain(state, event)
    foldIncident(state, event)
    foldAlert(state, event)
    foldDebt(state, event)
    foldEnvironment(state, event)
  }
  return state
}

function foldArtifact(state: LedgerState, event: LedgerEvent): void {
  const { artifact, digest } = event.subject
  if (digest === undefined) return
  if (event.kind === 'artifact.built') {
    const { buildId, commit, branch, builtAt, bundles } = event.data
    state.builds.push({ artifact, digest, buildId, commit, branch, builtAt, bundles })
  }
  if (event.kind === 'promotion.decided') {
    state.recordHeads.set(digest, event.data.summary)
  }
  if (event.kind === 'deployment.completed' || event.kind === 'rollout.completed') {
    if (event.data.bundle !== undefined) state.recordHeads.set(digest, event.data.bundle)
  }
  if (event.kind === 'digest.recalled') {
    state.recalled.add(digest)
    state.recordHeads.set(digest, event.data.summary)
  }
}

function foldEnvironment(state: LedgerState, event: LedgerEvent): void {
  const { artifact, environment } = event.subject
  if (environment === undefined) return
  const key = environmentKey(artifact, environment)
  const here = state.environments.get(key) ?? { artifact, environment, held: [], completed: [], smoke: new Map() }
  state.environments.set(key, here)
  foldLock(here, event)
  foldDeployment(state, here, event)
}
