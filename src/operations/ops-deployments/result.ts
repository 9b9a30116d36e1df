import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'

const Deployment = z.strictObject({
  id: z.string().describe('Name in the ledger; what `sluice ops rollback --deployment` takes.'),
  artifact: z.string(),
  environment: z.string(),
  digest: z.string().refine(isDigest).describe('What was deployed.'),
  buildId: z.string(),
  slot: z.enum(['a', 'b']),
  generation: z.int().describe('Counts the completed deployments of the environment.'),
  status: z.enum(['staged', 'completed', 'failed', 'rolled-back', 'aborted']),
  stagedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
  reason: z.string().optional().describe('Why it did not stay.')
})

/** What `sluice ops deployments --json` answers inside `result`. */
const DeploymentsResult = z.strictObject({
  'looked-at': z.string().describe('Where the ledger is.'),
  deployments: z.array(Deployment).describe('Newest first.')
})

/** The JSON Schema of that answer, as it is published. */
export function deploymentsJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(DeploymentsResult, { io: 'output' })
}
