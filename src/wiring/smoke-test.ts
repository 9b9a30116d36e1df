import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { smokePages } from '../adapters/embedded/smoke-pages.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { matchers } from '../adapters/probes/matchers.ts'
import { nodeHttp } from '../adapters/probes/node-http.ts'
import { nodeProbes } from '../adapters/probes/node-probes.ts'
import { workflowTokens } from '../adapters/probes/workflow-tokens.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { smokeTest } from '../operations/smoke-test/index.ts'
import type { SmokeTestInputs } from '../operations/smoke-test/inputs.ts'
import type { EvidencePorts, SmokeTestPorts } from '../operations/smoke-test/ports.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { TextFiles } from '../ports/text-files.ts'
import type { Witness } from '../ports/witness.ts'
import type { GitHubChoice } from './github.ts'
import { secretIfSet } from './secrets.ts'

export const smokeTestDoor = door(smokeTest, wireSmokeTest)

async function wireSmokeTest(inputs: SmokeTestInputs, host: HostFacts): Promise<Wired<SmokeTestPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const recorded = inputs.recordAs !== undefined
  const witnessed = asksWitness(inputs, policy)
  if (!recorded && !witnessed) return { ports: smokePorts(host), policy }
  // Loaded only where it is asked for: a plain smoke test needs neither ledger nor key.
  const { ledgerOf } = await import('./ledger.ts')
  const ledger = await ledgerOf(policy, inputs, host)
  const ports = {
    ...smokePorts(host),
    ...(witnessed && { witness: await localWitness(policy, inputs, host, ledger) }),
    ...(recorded && { evidence: await evidencePorts(inputs, policy, host, ledger) })
  }
  return { ports, policy }
}

async function evidencePorts(
  inputs: SmokeTestInputs,
  policy: Policy,
  host: HostFacts,
  ledger: Ledger
): Promise<EvidencePorts> {
  const { localEvidence } = await import('./embedded.ts')
  const { signer } = await localEvidence(policy, inputs, host)
  return { ledger, signer }
}

function asksWitness(inputs: SmokeTestInputs, policy: Policy): boolean {
  return (inputs.identityLevel ?? policy.smoke.identity.level) !== 'claimed'
}

/** What this machine knows about artifacts; loaded only where a policy asks for more than a claim. */
export async function localWitness(
  policy: Policy,
  choice: GitHubChoice,
  host: HostFacts,
  ledger: Ledger
): Promise<Witness> {
  const [{ createLocalWitness }, { openStore }, { localSlots }, { environmentNames }] = await Promise.all([
    import('../adapters/embedded/local-witness.ts'),
    import('./stores.ts'),
    import('./embedded.ts'),
    import('../domain/policy/policy.ts')
  ])
  const artifact = policy.artifact.name ?? 'artifact'
  const local = environmentNames(policy).filter(name => policy.environments[name]?.run !== undefined)
  const running = () => Promise.all(local.map(name => localSlots(policy, name, host, false).list(artifact, name)))
  return createLocalWitness({
    ledger,
    store: await openStore({ location: policy.artifact.store, input: 'artifact.store' }, policy, choice, host),
    running: async () => (await running()).flat()
  })
}

/** The adapters of a smoke test. Each language and protocol is loaded when it is first spoken. */
export function smokePorts(host: HostFacts): SmokeTestPorts {
  const { run, environment } = host
  const files = cleanFiles(textFiles(run.workingDirectory), host)
  const http = nodeHttp()
  return {
    http,
    probes: nodeProbes(),
    clock: systemClock,
    matchers: matchers(),
    files,
    pages: smokePages(files),
    secrets: { read: name => secretIfSet(host, name) },
    tokens: workflowTokens(environment, http)
  }
}

/** What is written about a service's answers holds no secret of the host's either, though no suite named it. */
function cleanFiles(files: TextFiles, { clean }: HostFacts): TextFiles {
  return clean === undefined ? files : { ...files, write: (path, text) => files.write(path, clean(text)) }
}
