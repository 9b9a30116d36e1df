import type { Digest } from '../digest.ts'
import type { Slot } from '../slot.ts'
import type { LedgerEvent } from './event.ts'
import { type Deployment, environmentKey, type LedgerState } from './state.ts'

/** A deployment as a mirror outside should show it. */
export interface MirroredDeployment {
  readonly key: string
  readonly artifact: string
  readonly environment: string
  readonly digest: Digest
  readonly commit: string
  readonly buildId: string
  readonly slot: Slot
  readonly generation: number
  readonly state: 'in_progress' | 'success' | 'failure' | 'inactive'
  readonly description: string
  readonly url: string | undefined
}

const shown = 10
const changing: ReadonlySet<LedgerEvent['kind']> = new Set([
  'deployment.staged',
  'deployment.completed',
  'deployment.failed',
  'rollout.completed',
  'rollout.rolled-back',
  'rollout.aborted'
])

/** True for an event after which a mirror of deployments is out of date. */
export function changesDeployments({ kind }: Pick<LedgerEvent, 'kind'>): boolean {
  return changing.has(kind)
}

/** The newest deployments of one environment, oldest first. Pure: what is thrown away outside comes back the same. */
export function mirroredDeployments(
  state: LedgerState,
  place: { readonly artifact: string; readonly environment: string }
): readonly MirroredDeployment[] {
  const { artifact, environment } = place
  const here = state.environments.get(environmentKey(artifact, environment))
  const all = state.deployments.filter(one => one.artifact === artifact && one.environment === environment)
  return all.slice(-shown).map(({ id, digest, buildId, slot, generation, status, reason }) => {
    const commit = state.builds.find(build => build.artifact === artifact && build.digest === digest)?.commit ?? ''
    const live = here?.live?.deployment === id
    const url = live ? here?.live?.url : undefined
    const description = [buildId, `slot ${slot}`, status, ...(reason === undefined ? [] : [reason])].join(' · ')
    const note = { key: id, artifact, environment, digest, commit, buildId, slot, generation }
    return { ...note, state: stateOf(status, live), description, url }
  })
}

function stateOf(status: Deployment['status'], live: boolean): MirroredDeployment['state'] {
  if (status === 'staged') return 'in_progress'
  if (status === 'completed') return live ? 'success' : 'inactive'
  return 'failure'
}
