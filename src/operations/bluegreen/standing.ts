import type { Digest } from '../../domain/digest.ts'
import type { EventOf, LedgerEvent } from '../../domain/ledger/event.ts'
import { isHeld } from '../../domain/ledger/lock.ts'
import { type EnvironmentState, environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import type { BluegreenContext } from './context.ts'
import { type Unfinished, unfinishedEnd } from './unfinished.ts'

/** `mine`: this run holds the lock. `lost`: it did, until somebody took over. `foreign`: it belongs to another deployment. */
export type LockStanding = 'mine' | 'lost' | 'open' | 'foreign'

/** Where a rollout stands, as the ledger has it. */
export interface Standing {
  readonly artifact: string
  readonly environment: EnvironmentState | undefined
  /** What the ledger says about the staged deployment, oldest first. */
  readonly events: readonly LedgerEvent[]
  readonly lock: LockStanding
  readonly started: boolean
  /** How what is live was completed, when traffic was shifted to it. */
  readonly completed: EventOf<'rollout.completed'> | undefined
  /** The digest of the newest decision about the environment, when that was a no. */
  readonly refused: Digest | undefined
  /** A rollback or a hold that was recorded, but about which nobody was told yet. */
  readonly unfinished: Unfinished | undefined
}

export async function readStanding({ inputs, ports, policy, run }: BluegreenContext): Promise<Standing> {
  const artifact = policy.artifact.name ?? 'artifact'
  const all = (await ports.ledger.read()).events
  const environment = foldLedger(all).environments.get(environmentKey(artifact, inputs.environment))
  const deployment = environment?.staged?.deployment
  return {
    artifact,
    environment,
    events: all.filter(event => deploymentOf(event) === deployment),
    lock: standingOf(all, environment, { job: run.job, now: ports.clock.now().getTime() }),
    started: deployment !== undefined && environment?.rollout?.deployment === deployment,
    completed: all.findLast(event => isCompletionOf(event, environment?.live?.deployment)),
    refused: newestRefusal(all, artifact, inputs.environment),
    unfinished: unfinishedEnd(all, artifact, inputs.environment)
  }
}

function newestRefusal(all: readonly LedgerEvent[], artifact: string, environment: string): Digest | undefined {
  const decided = all.findLast(
    ({ kind, subject }) =>
      kind === 'promotion.decided' && subject.artifact === artifact && subject.environment === environment
  )
  const isNo = decided?.kind === 'promotion.decided' && decided.data.verdict === 'failed'
  return isNo ? decided.subject.digest : undefined
}

function isCompletionOf(event: LedgerEvent, deployment: string | undefined): event is EventOf<'rollout.completed'> {
  return event.kind === 'rollout.completed' && event.data.deployment === deployment
}

/** The key under which one run takes the lock; the same run never takes it twice. */
export function lockKey(artifact: string, deployment: string, job: string): string {
  return `${artifact}/${deployment}/lock/${job}`
}

export function deploymentOf({ data }: LedgerEvent): string | undefined {
  return 'deployment' in data ? data.deployment : undefined
}

function standingOf(
  all: readonly LedgerEvent[],
  environment: EnvironmentState | undefined,
  { job, now }: { readonly job: string; readonly now: number }
): LockStanding {
  const { staged, lock, artifact = '' } = environment ?? {}
  if (staged === undefined) return 'open'
  if (lock !== undefined && lock.lock !== staged.lock) return isHeld(lock, now) ? 'foreign' : 'open'
  const taken = all.find(event => event.key === lockKey(artifact, staged.deployment, job))
  if (taken === undefined) return 'open'
  return lock?.fence === taken.seq ? 'mine' : 'lost'
}
