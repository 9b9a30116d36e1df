import { z } from 'zod'

/** One check run of the head commit. */
export const CheckRun = z.looseObject({
  id: z.int().optional(),
  name: z.string().max(10_000),
  head_sha: z.string().max(100).optional(),
  status: z.string().max(100),
  conclusion: z.string().max(100).nullish(),
  app: z.looseObject({ id: z.int(), slug: z.string().max(1_000).nullish() }).nullish(),
  started_at: z.string().max(100).nullish(),
  completed_at: z.string().max(100).nullish()
})
export type CheckRun = z.infer<typeof CheckRun>

/** One commit status. */
export const Status = z.looseObject({
  context: z.string().max(10_000),
  state: z.string().max(100),
  sha: z.string().max(100).optional(),
  created_at: z.string().max(100).nullish(),
  updated_at: z.string().max(100).nullish(),
  creator: z.looseObject({ id: z.int() }).nullish()
})
export type Status = z.infer<typeof Status>

export const CombinedStatus = z.looseObject({ sha: z.string().max(100).optional(), statuses: z.array(Status) })

const RequiredCheck = z.looseObject({ context: z.string().max(10_000), integration_id: z.int().nullish() })

/** One active rule of the base branch; only those about status checks are looked into. */
export const Rule = z.looseObject({
  type: z.string().max(1_000),
  parameters: z
    .looseObject({
      required_status_checks: z.array(RequiredCheck).nullish(),
      strict_required_status_checks_policy: z.boolean().nullish()
    })
    .nullish()
})
export type Rule = z.infer<typeof Rule>

/** Classic branch protection; `false` says that the branch has none. */
export const Protection = z.union([
  z.literal(false),
  z.looseObject({
    required_status_checks: z
      .looseObject({
        strict: z.boolean().nullish(),
        contexts: z.array(z.string().max(10_000)).nullish(),
        checks: z.array(z.looseObject({ context: z.string().max(10_000), app_id: z.int().nullish() })).nullish()
      })
      .nullish()
  })
])
export type Protection = z.infer<typeof Protection>
