import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { GitLedger } from '../adapters/embedded/git-ledger.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { usage } from '../domain/failure.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { auditVerify } from '../operations/audit-verify/index.ts'
import type { Inputs } from '../operations/audit-verify/inputs.ts'
import type { Ports } from '../operations/audit-verify/observe.ts'
import { ledgerToRead } from './ledger.ts'

/** A folder that was asked for, else the ledger that the policy names. */
async function wire(inputs: Inputs, host: HostFacts): Promise<Wired<Ports>> {
  const { workingDirectory } = host.run
  if (inputs.ledgerDirectory !== undefined) {
    const directory = existingFolder(resolve(workingDirectory, inputs.ledgerDirectory))
    return { ports: { ledger: new GitLedger({ directory, branch: 'sluice-ledger' }) }, policy: defaultPolicy() }
  }
  const { policy } = await loadPolicy(inputs.policy, workingDirectory, { optional: true })
  return { ports: { ledger: await ledgerToRead(policy, inputs, host) }, policy }
}

/** A mistyped folder must not pass as an empty, intact ledger. */
function existingFolder(asked: string): string {
  if (existsSync(asked)) return asked
  const expected = 'the folder of a ledger'
  throw usage('bad-input', { input: 'ledger-directory', found: asked, expected, example: '.sluice/ledger' })
}

export const auditVerifyDoor = door(auditVerify, wire)
