import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsDeployments } from '../operations/ops-deployments/index.ts'
import { opsStatus } from '../operations/ops-status/index.ts'
import type { StatusPorts } from '../operations/ops-status/observe.ts'

/** Reads the ledger of this folder; where there is none, the one that the demo left. */
async function wire(_inputs: unknown, { run }: HostFacts): Promise<Wired<StatusPorts>> {
  const demo = join(run.home, 'demo')
  const home = !existsSync(join(run.home, 'ledger')) && existsSync(join(demo, 'ledger')) ? demo : run.home
  return { ports: { ledger: createEmbeddedLedger(home), clock: systemClock }, policy: defaultPolicy() }
}

export const opsStatusDoor = door(opsStatus, wire)
export const opsDeploymentsDoor = door(opsDeployments, wire)
