import { createLocalEvidenceFiles } from '../adapters/embedded/local-evidence-files.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { bestRoots } from '../adapters/signing/known-roots.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { verify } from '../operations/verify/index.ts'
import type { VerifyInputs } from '../operations/verify/inputs.ts'
import type { VerifyPorts } from '../operations/verify/observe.ts'
import { policyTrust } from './trust.ts'

/** Whom to trust comes from the inputs, and from a policy only when one is named: never from what lies around. */
async function wire(inputs: VerifyInputs, host: HostFacts): Promise<Wired<VerifyPorts>> {
  const { workingDirectory, home } = host.run
  const files = createLocalEvidenceFiles(workingDirectory, () => bestRoots(home))
  if (inputs.policy === undefined) return { ports: { files, trust: undefined }, policy: defaultPolicy() }
  const { policy } = await loadPolicy(inputs.policy, workingDirectory)
  return { ports: { files, trust: await policyTrust(policy, host) }, policy }
}

export const verifyDoor = door(verify, wire)
