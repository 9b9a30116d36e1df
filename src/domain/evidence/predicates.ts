import { z } from 'zod'
import type { Digest } from '../digest.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const Commit = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
const Time = z.iso.datetime({ offset: true })
const DigestText = z.custom<Digest>(value => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value))

export const StatementShape = z.strictObject({
  _type: z.literal('https://in-toto.io/Statement/v1'),
  subject: z
    .array(
      z.object({
        name: z.string().optional(),
        uri: z.string().optional(),
        digest: z.record(z.string(), z.string())
      })
    )
    .min(1)
    .max(1024),
  predicateType: z.string(),
  predicate: z.unknown().optional()
})

/** Unknown external parameters are refused: they would steer the build unseen. */
export const ProvenanceShape = z.object({
  buildDefinition: z.object({
    buildType: z.literal('https://actions.github.io/buildtypes/workflow/v1'),
    externalParameters: z.strictObject({
      workflow: z.strictObject({ ref: z.string(), repository: z.url(), path: z.string() })
    }),
    internalParameters: z.object({
      github: z.object({
        event_name: z.string(),
        repository_id: z.string(),
        repository_owner_id: z.string(),
        runner_environment: z.string()
      })
    }),
    resolvedDependencies: z.array(z.object({ uri: z.string(), digest: z.object({ gitCommit: Commit }) })).min(1)
  }),
  runDetails: z.object({
    builder: z.object({ id: z.string() }),
    metadata: z.object({ invocationId: z.string() })
  })
})

export type ProvenanceShape = z.infer<typeof ProvenanceShape>

const Count = z.int().min(0)
const TestNotes = z.object({ passed: Count.optional(), failed: Count.optional(), stated: z.boolean().optional() })

export const TestShape = z.object({
  result: z.enum(['PASSED', 'WARNED', 'FAILED']),
  configuration: z.array(z.object({ name: z.string().optional(), annotations: TestNotes.optional() })).min(1),
  passedTests: z.array(z.string()).default([]),
  failedTests: z.array(z.string()).default([])
})

export const BuildRecordShape = z.strictObject({
  artifact: z.string(),
  buildId: z.string(),
  commit: z.string(),
  branch: z.string(),
  builtAt: z.iso.datetime(),
  uncommitted: z.int().min(1).optional()
})

export const DeploymentShape = z.strictObject({
  environment: z.string(),
  slot: z.string(),
  action: z.enum(['deploy', 'rollback']),
  previous: DigestText.nullable(),
  runUrl: z.string(),
  actor: z.string(),
  time: Time
})

export const SummaryShape = z.object({
  timeVerified: Time,
  resourceUri: z.string().startsWith('sluice:environment:'),
  verificationResult: z.enum(['PASSED', 'FAILED']),
  inputAttestations: z.array(
    z.strictObject({
      uri: z.enum(['sluice:summary', 'sluice:statement']),
      digest: z.strictObject({ sha256: Sha256 })
    })
  )
})

export const RecallShape = z.strictObject({ reason: z.string(), actor: z.string(), time: Time })
