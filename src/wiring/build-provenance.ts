import { join, resolve } from 'node:path'
import { createFolderWorkspace } from '../adapters/embedded/folder-workspace.ts'
import { createGitSourceControl } from '../adapters/embedded/git-source-control.ts'
import { createOciLayoutStore } from '../adapters/embedded/oci-layout-store.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { createShellCommands } from '../adapters/embedded/shell-commands.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { usage } from '../domain/failure.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { buildProvenance } from '../operations/build-provenance/index.ts'
import type { Inputs } from '../operations/build-provenance/inputs.ts'
import type { Ports } from '../operations/build-provenance/ports.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { RunContext } from '../run-context.ts'
import { ledgerOf } from './ledger.ts'
import { signingOf } from './signing.ts'
import { trustOf } from './trust.ts'

async function wire(inputs: Inputs, host: HostFacts): Promise<Wired<Ports>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const { run, signal } = host
  const { signer, origin } = await signingOf(policy, inputs, host)
  const ports: Ports = {
    clock: systemClock,
    commands: createShellCommands(inputs.shell, signal),
    ledger: await ledgerOf(policy, inputs, host),
    signer,
    trust: await trustOf(policy, signer, host),
    origin,
    sourceControl: createGitSourceControl(run.workingDirectory),
    store: storeOf(inputs, policy.artifact.store, run),
    workspace: createFolderWorkspace(run.workingDirectory, join(run.home, 'builds'))
  }
  return { ports, policy }
}

function storeOf(inputs: Inputs, byDefault: string | undefined, run: RunContext): ArtifactStore {
  const scheme = 'oci-layout:'
  const location = inputs.store ?? byDefault
  if (inputs.retentionDays !== undefined) {
    const expected = 'no number of days, because only the store artifact forgets'
    throw usage('bad-input', {
      input: 'retention-days',
      found: inputs.retentionDays,
      expected,
      example: 'store: artifact'
    })
  }
  if (location === undefined) return createOciLayoutStore(join(run.home, 'store'))
  if (!location.startsWith(scheme)) {
    const expected = 'oci-layout:DIR'
    throw usage('bad-input', { input: 'store', found: location, expected, example: 'oci-layout:.sluice/store' })
  }
  return createOciLayoutStore(resolve(run.workingDirectory, location.slice(scheme.length)))
}

export const buildProvenanceDoor = door(buildProvenance, wire)
