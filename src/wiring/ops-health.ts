import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { environmentKey, foldLedger } from '../domain/ledger/state.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsHealthCheck } from '../operations/ops-health-check/index.ts'
import type { HealthPorts } from '../operations/ops-health-check/observe.ts'
import { opsVerifyDeployment } from '../operations/ops-verify-deployment/index.ts'
import type { Addresses } from '../ports/addresses.ts'
import type { Ledger } from '../ports/ledger.ts'
import { localSlots, proxyPlace } from './embedded.ts'
import { healthLogOf } from './health-log.ts'
import { type LedgerChoice, ledgerOf } from './ledger.ts'
import { localWitness, smokePorts } from './smoke-test.ts'

type HealthChoice = LedgerChoice & { readonly policy: string }

async function wire(choice: HealthChoice, host: HostFacts): Promise<Wired<HealthPorts>> {
  const { policy } = await loadPolicy(choice.policy, host.run.workingDirectory)
  const ledger = await ledgerOf(policy, choice, host)
  const ports: HealthPorts = {
    ...smokePorts(host),
    witness: await localWitness(policy, choice, host, ledger),
    ledger,
    addresses: localAddresses(policy, host, ledger),
    health: await healthLogOf(policy, choice, host)
  }
  return { ports, policy }
}

/** Users come in by the proxy, where there is one; else straight to the slot that is live. */
export function localAddresses(policy: Policy, host: HostFacts, ledger: Ledger): Addresses {
  return {
    async of(environment) {
      const proxy = findProxy(proxyPlace(policy, environment, host))
      if (proxy !== undefined) return `http://127.0.0.1:${proxy.port}`
      if (policy.environments[environment]?.run === undefined) return undefined
      const artifact = policy.artifact.name ?? 'artifact'
      const state = foldLedger((await ledger.read()).events)
      const live = state.environments.get(environmentKey(artifact, environment))?.live
      const running = await localSlots(policy, environment, host, false).list(artifact, environment)
      return running.find(({ slot }) => slot === live?.slot)?.url
    }
  }
}

export const opsVerifyDeploymentDoor = door(opsVerifyDeployment, wire)
export const opsHealthCheckDoor = door(opsHealthCheck, wire)
