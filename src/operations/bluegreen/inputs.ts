import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { Duration } from '../../domain/duration.ts'
import { metricKinds, routerKinds } from '../../domain/policy/kinds.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { DecimalNumber, evidenceInputs, registryInputs, sharedInputs } from '../../inputs.ts'

const NotNegative = DecimalNumber.refine(number => number >= 0, { error: 'expected a number that is not negative' })

/** What bluegreen is asked: which staged digest goes live where, and how carefully. */
export const BluegreenInputs = z.strictObject({
  ...sharedInputs,
  ...evidenceInputs,
  ...registryInputs,
  environment: z
    .string()
    .min(1)
    .describe('Environment of the policy whose traffic is shifted.')
    .meta({ examples: ['production'] }),
  digest: z
    .string()
    .refine(isDigest, {
      error: 'expected "sha256:" and 64 lower-case hex characters',
      params: { reason: 'bad-digest' satisfies ReasonCode }
    })
    .optional()
    .describe('What goes live; default: the digest that is staged there.')
    .meta({ examples: [`sha256:${'9f2c41aa'.repeat(8)}`] }),
  mode: z
    .enum(['run', 'step', 'rollback'])
    .default('run')
    .describe('run shifts and judges to the end; step makes one decision and exits; rollback goes to blue now.'),
  router: z
    .string()
    .optional()
    .describe("What moves the traffic, by its kind; default the policy's.")
    .meta({ values: routerKinds }),
  metrics: z
    .string()
    .optional()
    .describe("What tells how both colours do, by its kind; default the policy's.")
    .meta({ values: metricKinds }),
  profile: z
    .enum(['standard', 'adaptive', 'linear', 'gentle'])
    .optional()
    .describe("Steps of the weight; default the policy's, which may also list them."),
  duration: Duration.optional().describe('Scales every time of the judge and the profile by duration / 30 min.'),
  rule: z
    .enum(['sequential', 'thresholds'])
    .optional()
    .describe("How green is judged: by evidence, or by plain limits; default the policy's."),
  maxErrorRateIncrease: NotNegative.optional().describe(
    "Percentage points that green's error rate may lie above blue's; default the policy's margin, 1."
  ),
  maxLatencyIncrease: NotNegative.optional().describe(
    "Percent that green may be slower than blue; default the policy's margin, 20."
  ),
  healthUrl: z
    .string()
    .regex(/^https?:\/\/\S+$/, { error: 'expected an http or https address' })
    .optional()
    .describe('Address asked every second on green, {slot} in it is filled in; 3 failures in a row roll back.'),
  onFailure: z
    .enum(['rollback', 'hold'])
    .optional()
    .describe("What to do when green is worse: go back, or stop and page; default the policy's."),
  lease: Duration.optional().describe('Without renewal within this time the router goes to blue by itself.')
})
export type BluegreenInputs = z.infer<typeof BluegreenInputs>
