import { join } from 'node:path'
import { createFolderWorkspace } from '../adapters/embedded/folder-workspace.ts'
import { createGitSourceControl } from '../adapters/embedded/git-source-control.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { buildProvenance } from '../operations/build-provenance/index.ts'
import type { Inputs } from '../operations/build-provenance/inputs.ts'
import type { Ports } from '../operations/build-provenance/ports.ts'
import { ledgerOf } from './ledger.ts'
import { shellCommands } from './programs.ts'
import { shelvedBuild } from './shelves.ts'
import { methodOf, signingOf } from './signing.ts'
import { openStore } from './stores.ts'
import { trustOf } from './trust.ts'

async function wire(inputs: Inputs, host: HostFacts): Promise<Wired<Ports>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const { run } = host
  const { signer, origin } = await signingOf(policy, inputs, host)
  const { store: location = policy.artifact.store, retentionDays } = inputs
  const store = await openStore({ location, input: 'store', retentionDays }, policy, inputs, host)
  const place = { artifact: inputs.name ?? policy.artifact.name ?? 'artifact' }
  const ledger = shelvedBuild(await ledgerOf(policy, inputs, host, place), store, host)
  const ports: Ports = {
    clock: systemClock,
    commands: shellCommands(inputs.shell, policy, host),
    ledger,
    signer,
    trust: await trustOf(policy, [signer], host, { keysSuffice: methodOf(policy, inputs, host) === 'key' }),
    origin,
    sourceControl: createGitSourceControl(run.workingDirectory, host.environment),
    store,
    workspace: createFolderWorkspace(run.workingDirectory, join(run.home, 'builds'))
  }
  return { ports, policy }
}

export const buildProvenanceDoor = door(buildProvenance, wire)
