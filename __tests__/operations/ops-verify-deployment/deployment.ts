import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { type Policy, PolicyFile } from '../../../src/domain/policy/policy.ts'
import type { DeploymentPorts } from '../../../src/operations/ops-verify-deployment/target.ts'
import { type Answer, smokePorts } from '../smoke-test/smoke-run.ts'

/** One environment, `production`. */
export function policy(): Policy {
  return PolicyFile.parse({ version: 1, artifact: { name: 'shop' }, environments: { production: {} } })
}

/** A ledger in which this digest is live in production, and a service that answers there. */
export async function deploymentPorts(
  answer: Answer,
  live: Digest | undefined,
  address: string | undefined = 'http://shop.test'
): Promise<DeploymentPorts & { readonly files: never; readonly pages: never }> {
  const ledger = new MemoryLedger()
  const data = {
    deployment: 'd1',
    slot: 'a',
    generation: 1,
    buildId: 'b',
    previous: null,
    action: 'deploy',
    job: 'j'
  } as const
  const completed = {
    kind: 'deployment.completed',
    key: 'completed',
    time: '2026-01-01T00:00:00.000Z',
    actor: { id: 0, login: 'sam' },
    causes: [],
    data,
    policy: null
  } as const
  if (live !== undefined) {
    const subject = { artifact: 'shop', digest: live, environment: 'production' }
    await ledger.append(() => ({ events: [{ ...completed, subject }] }))
  }
  const unused = undefined as never
  return { ...smokePorts(answer), files: unused, pages: unused, ledger, addresses: { of: async () => address } }
}
