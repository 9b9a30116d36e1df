import { join } from 'node:path'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { createOciLayoutStore } from '../adapters/embedded/oci-layout-store.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../adapters/embedded/proxy-router.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { promote } from '../operations/promote/index.ts'
import type { PromoteInputs } from '../operations/promote/inputs.ts'
import type { PromotePorts } from '../operations/promote/ports.ts'
import { ensureProxy, localEvidence, localSlots, policySource, proxyPlace, quarantineOf } from './embedded.ts'
import { policySmoke } from './smoke.ts'
import { smokePorts } from './smoke-test.ts'

async function wire(inputs: PromoteInputs, host: HostFacts): Promise<Wired<PromotePorts>> {
  const { run } = host
  const { policy, digest } = await loadPolicy(inputs.policy, run.workingDirectory)
  const { environment } = inputs
  const proxied = policy.environments[environment] !== undefined && rolloutOf(policy, environment) !== undefined
  if (proxied && !inputs.dryRun) await ensureProxy(policy, environment, host)
  const place = proxyPlace(policy, environment, host)
  const ports: PromotePorts = {
    ledger: createEmbeddedLedger(run.home),
    store: createOciLayoutStore(join(run.home, 'store')),
    ...(await localEvidence(policy, inputs, host)),
    slots: lazySlots(() => localSlots(policy, environment, host, proxied)),
    clock: systemClock,
    policySource: policySource(inputs.policy, digest),
    quarantine: quarantineOf(host),
    smoke: policy.smoke.suite === undefined ? undefined : policySmoke(policy, smokePorts(host), run.job),
    router: proxied ? createProxyRouter(() => findProxy(place)) : undefined
  }
  return { ports, policy }
}

/** An unknown environment is promote's own answer, so what it would run on is looked up only when it is used. */
function lazySlots(make: () => PromotePorts['slots']): PromotePorts['slots'] {
  return {
    list: (artifact, environment) => make().list(artifact, environment),
    place: placement => make().place(placement),
    stop: (artifact, environment, slot) => make().stop(artifact, environment, slot)
  }
}

export const promoteDoor = door(promote, wire)
