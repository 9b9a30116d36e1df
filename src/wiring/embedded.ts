import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { ensureLocalKey } from '../adapters/embedded/local-key.ts'
import { createProcessSlots } from '../adapters/embedded/process-slots.ts'
import { setBackend } from '../adapters/embedded/proxy/client.ts'
import { findProxy, ownProxyEntry, startProxy } from '../adapters/embedded/proxy/start.ts'
import { unpackArtifact } from '../adapters/embedded/unpacker.ts'
import type { Digest } from '../domain/digest.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import type { HostFacts } from '../door.ts'
import type { Signer } from '../ports/signer.ts'
import type { Slots } from '../ports/slots.ts'
import { methodOf, type SigningChoice, signingOf } from './signing.ts'
import { trustOf } from './trust.ts'

/** The signer, and whom to trust: as the policy says, the signer's own key, and the one made for this folder. */
export async function localEvidence(
  policy: Policy,
  choice: SigningChoice,
  host: HostFacts
): Promise<{ signer: Signer; trust: Trust }> {
  const { signer } = await signingOf(policy, choice, host)
  const trust = await trustOf(policy, signer, host)
  // Where a job's identity signs, a key that lies around vouches for nothing.
  if (methodOf(policy, choice, host) !== 'key') return { signer, trust }
  const { publicPem } = await ensureLocalKey(host.run.home)
  return { signer, trust: { ...trust, keys: [...trust.keys, publicPem] } }
}

/** Processes on this machine; with a proxy, each slot's port is told to it. */
export function localSlots(policy: Policy, environment: string, host: HostFacts, proxied: boolean): Slots {
  const settings = policy.environments[environment]?.run
  if (settings === undefined) {
    const example = `environments: { ${environment}: { run: { command: node server.mjs } } }`
    throw usage('bad-policy', {
      input: `environments.${environment}.run`,
      found: '',
      expected: 'a command that starts the service',
      example
    })
  }
  const place = proxyPlace(policy, environment, host)
  return createProcessSlots({
    home: host.run.home,
    run: {
      command: settings.command,
      portEnv: settings.portEnv,
      health: settings.health,
      stopTimeoutMs: settings.stopTimeout
    },
    unpack: unpackArtifact,
    variables: host.environment,
    ...(proxied && { onPort: (slot, port) => setBackend(() => findProxy(place), slot, port) })
  })
}

export async function ensureProxy(policy: Policy, environment: string, host: HostFacts): Promise<void> {
  await startProxy({ ...proxyPlace(policy, environment, host), entry: ownProxyEntry() })
}

export function proxyPlace(policy: Policy, environment: string, { run }: HostFacts) {
  return { home: run.home, artifact: policy.artifact.name ?? 'artifact', environment }
}

/** Names the policy in force; without a file, the digest is that of no bytes. */
export function policySource(path: string, digest: Digest | null): { uri: string; digest: Digest } {
  return { uri: path, digest: digest ?? `sha256:${createHash('sha256').digest('hex')}` }
}

export function quarantineOf({ run }: HostFacts): string {
  return join(run.home, 'quarantine')
}
