import { join, resolve } from 'node:path'
import { createFolderWorkspace } from '../adapters/embedded/folder-workspace.ts'
import { createGitSourceControl } from '../adapters/embedded/git-source-control.ts'
import { ensureLocalKey } from '../adapters/embedded/local-key.ts'
import { createOciLayoutStore } from '../adapters/embedded/oci-layout-store.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { createShellCommands } from '../adapters/embedded/shell-commands.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { createKeySigner } from '../adapters/signing/key-signer.ts'
import { usage } from '../domain/failure.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { buildProvenance } from '../operations/build-provenance/index.ts'
import type { Inputs } from '../operations/build-provenance/inputs.ts'
import type { Ports } from '../operations/build-provenance/ports.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { RunContext } from '../run-context.ts'
import { ledgerOf } from './ledger.ts'

async function wire(inputs: Inputs, host: HostFacts): Promise<Wired<Ports>> {
  const { run, environment, signal } = host
  const { policy } = await loadPolicy(inputs.policy, run.workingDirectory, { optional: true })
  const method = inputs.signWith ?? policy.signing.with ?? 'key'
  if (method !== 'key') throw unsupported('sign-with', method, 'key')
  const variable = policy.signing.privateKeyEnv
  const given = inputs.privateKey ?? (variable === undefined ? undefined : environment[variable])
  const ports: Ports = {
    clock: systemClock,
    commands: createShellCommands(inputs.shell, signal),
    ledger: await ledgerOf(policy, inputs, host),
    signer: createKeySigner(given ?? (await ensureLocalKey(run.home)).pem),
    sourceControl: createGitSourceControl(run.workingDirectory),
    store: storeOf(inputs.store ?? policy.artifact.store, run),
    workspace: createFolderWorkspace(run.workingDirectory, join(run.home, 'builds'))
  }
  return { ports, policy }
}

function storeOf(location: string | undefined, run: RunContext): ArtifactStore {
  const scheme = 'oci-layout:'
  if (location === undefined) return createOciLayoutStore(join(run.home, 'store'))
  if (!location.startsWith(scheme)) throw unsupported('store', location, 'oci-layout:DIR')
  return createOciLayoutStore(resolve(run.workingDirectory, location.slice(scheme.length)))
}

function unsupported(input: string, found: string, expected: string) {
  return usage('bad-input', { input, found, expected })
}

export const buildProvenanceDoor = door(buildProvenance, wire)
