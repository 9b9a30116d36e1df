import type { Digest } from '../../domain/digest.ts'
import { environmentKey, foldLedger, type LedgerState, type Placed } from '../../domain/ledger/state.ts'
import { demandEnvironments } from '../../domain/policy/known-environments.ts'
import { environmentNames } from '../../domain/policy/policy.ts'
import type { Context } from '../../operation.ts'
import { type ArtifactSeen, lookAtArtifact } from './artifact.ts'
import type { DriftInputs } from './inputs.ts'
import type { DriftPorts } from './ports.ts'

type DriftContext = Context<DriftInputs, DriftPorts>

/** One environment, as the ledger says and as everybody else does. */
export interface EnvironmentSeen {
  readonly environment: string
  readonly live: Placed
  readonly artifact: ArtifactSeen
  /** What the name in the store points at; absent where a store has no names. */
  readonly name?: { readonly text: string; readonly points: Digest | undefined } | undefined
  /** What GitHub shows as deployed; absent where nobody mirrors. */
  readonly shown?: { readonly digests: readonly Digest[] } | undefined
  readonly answers: { readonly digest: string | undefined } | { readonly failed: string }
  /** Earlier good digests, newest first. */
  readonly good: readonly ArtifactSeen[]
}

export interface DriftFacts {
  readonly environments: readonly EnvironmentSeen[]
  readonly location: string
}

/** Reads the ledger once, and asks everybody else about what it says is live. Writes nothing. */
export async function observe(context: DriftContext): Promise<DriftFacts> {
  const { inputs, ports, policy } = context
  const known = environmentNames(policy)
  const names = inputs.env === undefined ? known : [inputs.env]
  demandEnvironments(policy, names, 'env')
  const state = foldLedger((await ports.ledger.read()).events)
  const artifact = policy.artifact.name ?? 'artifact'
  const environments: EnvironmentSeen[] = []
  for (const environment of names) {
    const live = state.environments.get(environmentKey(artifact, environment))?.live
    if (live !== undefined) environments.push(await look(context, state, { artifact, environment, live }))
  }
  return { environments, location: ports.ledger.location }
}

async function look(
  { inputs, ports }: DriftContext,
  state: LedgerState,
  place: { readonly artifact: string; readonly environment: string; readonly live: Placed }
): Promise<EnvironmentSeen> {
  const { environment, live } = place
  const { store, name } = await ports.storeOf(environment)
  const about = { ...ports, store, state }
  const good: ArtifactSeen[] = []
  for (const digest of earlierGood(state, place).slice(0, inputs.keep)) good.push(await lookAtArtifact(digest, about))
  return {
    environment,
    live,
    artifact: await lookAtArtifact(live.digest, about),
    name: store.shelf && { text: name, points: await store.shelf.pointed(name) },
    shown: await shownOn(ports, environment, place.artifact),
    answers: await askEndpoint(ports, environment, live),
    good
  }
}

/** What was completed there and never taken back, without what is live. */
function earlierGood(
  { deployments, recalled }: LedgerState,
  { artifact, environment, live }: { readonly artifact: string; readonly environment: string; readonly live: Placed }
): readonly Digest[] {
  const here = deployments.filter(one => one.artifact === artifact && one.environment === environment)
  const completed = here.filter(one => one.status === 'completed').map(one => one.digest)
  return [...new Set(completed.toReversed())].filter(digest => digest !== live.digest && !recalled.has(digest))
}

async function shownOn({ deployments }: DriftPorts, environment: string, artifact: string) {
  if (deployments === undefined) return undefined
  const filed = (await deployments.list(environment)).filter(one => one.note.artifact === artifact)
  return { digests: filed.filter(one => one.state === 'success').map(one => one.note.digest) }
}

/** A service that is down has not drifted; that is told as unknown. */
async function askEndpoint({ endpoints }: DriftPorts, environment: string, live: Placed) {
  try {
    return { digest: await endpoints.at(environment, live) }
  } catch (thrown) {
    return { failed: thrown instanceof Error ? thrown.message : 'no answer' }
  }
}
