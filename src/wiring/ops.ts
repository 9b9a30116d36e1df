import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsDeployments } from '../operations/ops-deployments/index.ts'
import { opsStatus } from '../operations/ops-status/index.ts'
import type { StatusPorts } from '../operations/ops-status/observe.ts'
import { homeWithLedger } from './embedded.ts'
import { type LedgerChoice, ledgerKind, ledgerOf } from './ledger.ts'

type StatusInputs = LedgerChoice & { readonly policy: string }

/** Reads the ledger that the policy names, or that of this folder; where there is none, the one that the demo left. */
async function wire(inputs: StatusInputs, host: HostFacts): Promise<Wired<StatusPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const remote = ledgerKind(policy, host) === 'github'
  const ledger = remote ? await ledgerOf(policy, inputs, host) : createEmbeddedLedger(homeWithLedger(host.run))
  return { ports: { ledger, clock: systemClock }, policy }
}

export const opsStatusDoor = door(opsStatus, wire)
export const opsDeploymentsDoor = door(opsDeployments, wire)
