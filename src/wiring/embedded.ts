import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createFolderSigner } from '../adapters/embedded/folder-signer.ts'
import { createProcessSlots } from '../adapters/embedded/process-slots.ts'
import { setBackend } from '../adapters/embedded/proxy/client.ts'
import { findProxy, ownProxyEntry, startProxy } from '../adapters/embedded/proxy/start.ts'
import { unpackArtifact } from '../adapters/embedded/unpacker.ts'
import type { Digest } from '../domain/digest.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import { usage } from '../domain/failure.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import type { HostFacts } from '../door.ts'
import type { Signer } from '../ports/signer.ts'
import type { Slots } from '../ports/slots.ts'
import type { RunContext } from '../run-context.ts'
import { isJobOnGitHub } from './github.ts'
import { commandEnvironment } from './programs.ts'
import { methodOf, type SigningChoice, signingOf } from './signing.ts'
import { trustOf } from './trust.ts'

/** Where the demo keeps Sluice's files below a home. */
export function demoHome({ home }: RunContext): string {
  return join(home, 'demo', '.sluice')
}

/** The home that has a ledger: this folder's; where there is none, the one that the demo left. */
export function homeWithLedger(run: RunContext): string {
  const hasLedger = (home: string) => existsSync(join(home, 'ledger'))
  return !hasLedger(run.home) && hasLedger(demoHome(run)) ? demoHome(run) : run.home
}

/** The signer, and whom to trust: as the policy says, the signer's own key, and the one made for this folder. */
export async function localEvidence(
  policy: Policy,
  choice: SigningChoice,
  host: HostFacts
): Promise<{ signer: Signer; trust: Trust }> {
  const { signer } = await signingOf(policy, choice, host)
  // Where a job's identity signs, or facts are shared, a key that lies around vouches for nothing.
  const alone = methodOf(policy, choice, host) === 'key' && !isJobOnGitHub(policy, host)
  const signers = alone ? [signer, await createFolderSigner(host.run.home)] : [signer]
  return { signer, trust: await trustOf(policy, signers, host, { keysSuffice: alone }) }
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
    variables: commandEnvironment(policy, host),
    ...(proxied && { onPort: (slot, port) => setBackend(() => findProxy(place), slot, port) })
  })
}

/** Starts the weighted proxy, at the port that `rollout.router.port` names or at any free one. */
export async function ensureProxy(policy: Policy, environment: string, host: HostFacts): Promise<void> {
  const router = rolloutOf(policy, environment)?.router
  const port = router?.kind === 'embedded' ? router.port : undefined
  await startProxy({ ...proxyPlace(policy, environment, host), entry: ownProxyEntry(), port })
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
