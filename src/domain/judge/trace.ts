import { z } from 'zod'

const count = z.int().min(0)

/** What one colour did in one tick: counts of that tick alone. Null stands for "no data", never for zero. */
export const TickCounts = z
  .strictObject({ requests: count, errors: count, latency: z.array(count) })
  .nullable()
  .meta({ description: 'Counts of one tick; latency has one count per bound and one more for above the last.' })
export type TickCounts = z.infer<typeof TickCounts>

/** First line of a trace: the clock, the bins, and what blue did before. */
export const TraceHeader = z.strictObject({
  trace: z.literal(1),
  tickSeconds: z.number().positive(),
  plannedTicks: z.int().positive(),
  boundsMs: z.array(z.number().positive()).min(1),
  history: TickCounts.optional(),
  designEffect: z.number().min(1).default(1),
  graceSeconds: z.number().min(0).default(0),
  /** Errors that the estimate of blue's rate is credited with at least; 0 is the rule as it was first written. */
  leastErrors: z.number().min(0).default(0),
  tolerance: z
    .strictObject({
      'error-relative': z.number().min(0).default(10),
      'error-points': z.number().min(0).default(0.02),
      latency: z.number().min(0).default(10)
    })
    .prefault({}),
  margin: z
    .strictObject({ 'error-points': z.number().min(0).default(1), latency: z.number().min(0).default(20) })
    .prefault({}),
  /** False: nobody can tell how long requests took, and the policy says that errors are enough. */
  latencyWatched: z.boolean().default(true),
  alpha: z.number().gt(0).lt(1).default(0.01),
  beta: z.number().gt(0).lt(1).default(0.05)
})
export type TraceHeader = z.infer<typeof TraceHeader>

/** One tick: `t` is its end in seconds, `weight` green's fraction while it ran. */
export const TraceLine = z.strictObject({
  t: z.number().positive(),
  weight: z.number().min(0).max(1),
  blue: TickCounts,
  green: TickCounts
})
export type TraceLine = z.infer<typeof TraceLine>
