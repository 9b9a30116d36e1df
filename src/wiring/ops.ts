import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsDeployments } from '../operations/ops-deployments/index.ts'
import { opsStatus } from '../operations/ops-status/index.ts'
import type { StatusPorts } from '../operations/ops-status/observe.ts'
import { homeWithLedger } from './embedded.ts'

async function wire(_inputs: unknown, { run }: HostFacts): Promise<Wired<StatusPorts>> {
  return { ports: { ledger: createEmbeddedLedger(homeWithLedger(run)), clock: systemClock }, policy: defaultPolicy() }
}

export const opsStatusDoor = door(opsStatus, wire)
export const opsDeploymentsDoor = door(opsDeployments, wire)
