import { environmentKey, foldLedger, type Placed } from '../../domain/ledger/state.ts'
import { demandEnvironments } from '../../domain/policy/known-environments.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { Addresses } from '../../ports/addresses.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { SmokeTestPorts } from '../smoke-test/ports.ts'

export interface DeploymentPorts extends SmokeTestPorts {
  readonly ledger: Ledger
  readonly addresses: Addresses
}

/** One environment: what should answer there, and where. */
export interface Target {
  readonly environment: string
  readonly live: Placed | undefined
  readonly baseUrl: string | undefined
}

/** Finds what is live in each of these environments. Throws `usage` on one that the policy does not name. */
export async function findTargets(
  names: readonly string[],
  policy: Policy,
  ports: DeploymentPorts
): Promise<readonly Target[]> {
  demandEnvironments(policy, names, 'env')
  const state = foldLedger((await ports.ledger.read()).events)
  const artifact = policy.artifact.name ?? 'artifact'
  return Promise.all(
    names.map(async environment => {
      const live = state.environments.get(environmentKey(artifact, environment))?.live
      const baseUrl = live === undefined ? undefined : await addressOf(environment, live, policy, ports)
      return { environment, live, baseUrl }
    })
  )
}

async function addressOf(
  environment: string,
  live: Placed,
  policy: Policy,
  { addresses }: DeploymentPorts
): Promise<string | undefined> {
  const template = policy.environments[environment]?.url
  return template?.replaceAll('{slot}', live.slot) ?? live.url ?? addresses.of(environment)
}
