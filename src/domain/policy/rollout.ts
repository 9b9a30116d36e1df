import { z } from 'zod'
import { MetricSettings } from './metrics.ts'
import { RouterSettings } from './router.ts'
import { duration, section } from './section.ts'

const Step = section({
  at: duration('0s').describe('When the step begins, from the start of the rollout.'),
  weight: z.number().min(0).max(100).describe('Percent of the traffic that green gets.')
})

const Profile = z.union([
  z.enum(['standard', 'adaptive', 'linear', 'gentle']),
  z
    .array(Step)
    .min(1)
    .max(200)
    .refine(steps => steps.at(-1)?.weight === 100, { error: 'expected the last step to have weight 100' })
    .refine(steps => steps.every((step, index) => step.at >= (steps[index - 1]?.at ?? 0)), {
      error: 'expected steps in the order of their "at"'
    })
])

const Tolerance = section({
  'error-relative': z.number().min(0).default(10),
  'error-points': z.number().min(0).max(100).default(0.02),
  latency: z.number().min(0).default(10)
})

const Margin = section({
  'error-points': z.number().min(0).max(100).default(1),
  latency: z.number().min(0).default(20)
})

const Alarms = section({
  'error-rate': z.number().positive().max(100).default(5),
  health: z.int().min(1).default(3)
})

const probability = z.number().gt(0).lt(0.5)
const AfterFailure = z.enum(['rollback', 'hold'])

const shape = {
  router: RouterSettings.prefault({ kind: 'embedded' }).describe('What moves the traffic.'),
  metrics: MetricSettings.prefault({ kind: 'embedded' }).describe('What tells how both colours do.'),
  profile: Profile.default('standard').describe('The steps of the weight.'),
  duration: duration('30m').describe('Scales every time of the judge and the profile.'),
  rule: z.enum(['sequential', 'thresholds']).default('sequential').describe('How green is judged.'),
  tolerance: Tolerance.prefault({}).describe('What is not yet harm: percent, points, percent.'),
  margin: Margin.prefault({}).describe('What green must be proven within to finish: points, percent.'),
  alpha: probability.default(0.01).describe('The chance to roll back a good green.'),
  beta: probability.default(0.05).describe('The chance to finish with a bad one.'),
  'harm-budget': z.number().positive().default(100).describe('Requests that may be harmed before a decision.'),
  bake: duration('30m').describe('How long to watch after the last step.'),
  holdback: z.number().min(0).max(50).default(5).describe('Percent kept on blue while `adaptive` bakes.'),
  retain: duration('24h').describe('How long the previous generation stays deployed after completion.'),
  lease: duration('15s').describe('After this long without renewal the router goes back to blue by itself.'),
  'blind-timeout': duration('120s').describe('How long to go on without fresh data.'),
  grace: duration('0s').describe('How much of the start the judge leaves out.'),
  'on-inconclusive': z
    .enum(['hold', 'promote', 'rollback'])
    .default('hold')
    .describe('What to do when nothing could be proven.'),
  'on-failure': AfterFailure.default('rollback').describe('What to do when green is worse.'),
  alarms: Alarms.prefault({}).describe('Absolute alarms beside the judge: percent, failed checks.'),
  hold: duration('24h').describe('How long green is kept after a rollback.')
}

export const Rollout = section(shape)
export type Rollout = z.infer<typeof Rollout>

type Written<Schema> = Schema extends z.ZodDefault<infer Inner> | z.ZodPrefault<infer Inner> ? Inner : Schema
type WrittenShape = { [Key in keyof typeof shape]: z.ZodOptional<Written<(typeof shape)[Key]>> }

// A default would hide that the key is not written, and the whole file's value would never be reached.
function withoutDefaults(): WrittenShape {
  const entries = Object.entries(shape).map(([key, value]) => [
    key,
    value
      .unwrap()
      .optional()
      .describe(value.description ?? key)
  ])
  return Object.fromEntries(entries) as WrittenShape
}

/** The same keys for one environment. What is not written there keeps the value of the whole file. */
export const RolloutOverrides = section(withoutDefaults())
export type RolloutOverrides = z.infer<typeof RolloutOverrides>
