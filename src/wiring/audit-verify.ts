import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { GitLedger } from '../adapters/embedded/git-ledger.ts'
import { usage } from '../domain/failure.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { auditVerify } from '../operations/audit-verify/index.ts'
import type { Inputs } from '../operations/audit-verify/inputs.ts'
import type { Ports } from '../operations/audit-verify/observe.ts'
import { homeWithLedger } from './embedded.ts'

async function wire(inputs: Inputs, { run }: HostFacts): Promise<Wired<Ports>> {
  const directory = ledgerDirectory(inputs, run)
  return { ports: { ledger: new GitLedger({ directory, branch: 'sluice-ledger' }) }, policy: defaultPolicy() }
}

export const auditVerifyDoor = door(auditVerify, wire)

/** The folder that was asked for, or the home's ledger; the demo's when that is the only one. */
function ledgerDirectory(inputs: Inputs, run: HostFacts['run']): string {
  if (inputs.ledgerDirectory !== undefined) {
    const asked = resolve(run.workingDirectory, inputs.ledgerDirectory)
    // A mistyped folder must not pass as an empty, intact ledger.
    if (existsSync(asked)) return asked
    const expected = 'the folder of a ledger'
    throw usage('bad-input', { input: 'ledger-directory', found: asked, expected, example: '.sluice/ledger' })
  }
  return join(homeWithLedger(run), 'ledger')
}
