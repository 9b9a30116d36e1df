import { findLocalKey } from '../adapters/embedded/local-key.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { createHttpLiveDigests } from '../adapters/probes/http-live-digests.ts'
import type { Trust } from '../domain/evidence/trust.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsDrift } from '../operations/ops-drift/index.ts'
import type { DriftInputs } from '../operations/ops-drift/inputs.ts'
import type { DriftPorts } from '../operations/ops-drift/ports.ts'
import type { Deployments } from '../ports/deployments.ts'
import type { Ledger } from '../ports/ledger.ts'
import { quarantineOf } from './embedded.ts'
import { connectTo, isJobOnGitHub, ledgerRepository } from './github.ts'
import { ledgerToRead } from './ledger.ts'
import { localAddresses } from './ops-health.ts'
import { liveName, openRegistry } from './registries.ts'
import { openStore } from './stores.ts'
import { policyTrust } from './trust.ts'

async function wire(inputs: DriftInputs, host: HostFacts): Promise<Wired<DriftPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory)
  const ledger = await ledgerToRead(policy, inputs, host)
  const addresses = localAddresses(policy, host, ledger)
  const ports: DriftPorts = {
    ledger,
    trust: await trustToRead(policy, host),
    storeOf: environment => storeOf(environment, ledger, policy, { inputs, host }),
    deployments: await deploymentsOn(policy, inputs, host),
    endpoints: createHttpLiveDigests(
      async (environment, live) =>
        policy.environments[environment]?.url?.replaceAll('{slot}', live.slot) ??
        live.url ??
        (await addresses.of(environment)),
      policy.smoke.identity.version
    ),
    quarantine: quarantineOf(host)
  }
  return { ports, policy }
}

/** Whom the policy trusts, and on a machine of one's own the key of this folder; none is made only to look. */
async function trustToRead(policy: Policy, host: HostFacts): Promise<Trust> {
  const trust = await policyTrust(policy, host)
  const own = isJobOnGitHub(policy, host) ? undefined : await findLocalKey(host.run.home)
  return own === undefined ? trust : { ...trust, keys: [...trust.keys, own.publicPem] }
}

/** The environment's own store, else where the build says that the artifact is. */
async function storeOf(
  environment: string,
  ledger: Ledger,
  policy: Policy,
  { inputs, host }: { readonly inputs: DriftInputs; readonly host: HostFacts }
) {
  const own = policy.environments[environment]?.store
  const location = own ?? policy.artifact.store
  const usual = await openStore({ location, input: `environments.${environment}.store` }, policy, inputs, host)
  const name = location === undefined ? environment : liveName(location, environment)
  if (own !== undefined) return { store: usual, name }
  const { RecordedStore } = await import('../adapters/stores/recorded-store.ts')
  const open = (place: string) => openRegistry({ input: 'artifact.store', location: place }, inputs, host)
  return { store: new RecordedStore({ ledger, usual, open }), name }
}

async function deploymentsOn(policy: Policy, inputs: DriftInputs, host: HostFacts): Promise<Deployments | undefined> {
  const repository = await ledgerRepository(policy, inputs, host)
  if (repository === undefined) return undefined
  const { createGitHubDeployments } = await import('../adapters/github/deployments.ts')
  return createGitHubDeployments(await connectTo(repository, inputs, host))
}

export const opsDriftDoor = door(opsDrift, wire)
