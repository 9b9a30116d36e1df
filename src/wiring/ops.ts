import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsDeployments } from '../operations/ops-deployments/index.ts'
import { opsStatus } from '../operations/ops-status/index.ts'
import type { StatusPorts } from '../operations/ops-status/observe.ts'
import { type LedgerChoice, ledgerToRead } from './ledger.ts'

type StatusInputs = LedgerChoice & { readonly policy: string }

async function wire(inputs: StatusInputs, host: HostFacts): Promise<Wired<StatusPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  return { ports: { ledger: await ledgerToRead(policy, inputs, host), clock: systemClock }, policy }
}

export const opsStatusDoor = door(opsStatus, wire)
export const opsDeploymentsDoor = door(opsDeployments, wire)
