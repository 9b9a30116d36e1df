import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsReleaseSlot } from '../operations/ops-release-slot/index.ts'
import type { ReleaseSlotPorts } from '../operations/ops-release-slot/inputs.ts'
import { opsRollback } from '../operations/ops-rollback/index.ts'
import type { OpsRollbackInputs } from '../operations/ops-rollback/inputs.ts'
import type { OpsRollbackPorts } from '../operations/ops-rollback/observe.ts'
import { opsSettleDebt } from '../operations/ops-settle-debt/index.ts'
import { type LedgerChoice, ledgerOf } from './ledger.ts'
import { wirePromote } from './promote.ts'

type LedgerInputs = LedgerChoice & { readonly policy: string }

async function wireLedger(inputs: LedgerInputs, host: HostFacts): Promise<Wired<ReleaseSlotPorts>> {
  const { policy, digest } = await loadPolicy(inputs.policy, host.run.workingDirectory)
  const ledger = await ledgerOf(policy, inputs, host)
  return { ports: { ledger, clock: systemClock, policyDigest: digest }, policy }
}

async function wireRollback(inputs: OpsRollbackInputs, host: HostFacts): Promise<Wired<OpsRollbackPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory)
  const { githubToken, registryCredentials } = inputs
  const ports = {
    ledger: await ledgerOf(policy, inputs, host),
    // The operation never saw what opens doors, so it is handed over here.
    promotion: async (promotion: Parameters<OpsRollbackPorts['promotion']>[0]) =>
      (await wirePromote({ ...promotion, githubToken, registryCredentials }, host)).ports
  }
  return { ports, policy }
}

export const opsRollbackDoor = door(opsRollback, wireRollback)
export const opsReleaseSlotDoor = door(opsReleaseSlot, wireLedger)
export const opsSettleDebtDoor = door(opsSettleDebt, wireLedger)
