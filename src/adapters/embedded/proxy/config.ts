import { z } from 'zod'

export const slotSchema = z.enum(['a', 'b'])
const port = z.int().min(1).max(65_535)

/** What the proxy is started with. */
export const ProxyConfig = z.strictObject({
  /** Where the proxy says how to reach it, and what keeps its live slot over a restart. */
  stateFile: z.string(),
  liveFile: z.string(),
  /** 0: any free port. */
  port: z.int().min(0).max(65_535),
  requestTimeoutMs: z.int().min(1)
})
export type ProxyConfig = z.infer<typeof ProxyConfig>

/** What a running proxy says about itself. */
export const ProxyState = z.strictObject({
  pid: z.int().min(1),
  startTime: z.string(),
  port,
  controlPort: port,
  token: z.string().min(32)
})
export type ProxyState = z.infer<typeof ProxyState>

const backends = z.strictObject({ a: port.optional(), b: port.optional() })

/** What must survive a restart. */
export const Live = z.strictObject({ live: slotSchema, fence: z.int().min(0), backends })
export type Live = z.infer<typeof Live>

export const WeightsBody = z
  .strictObject({
    blue: slotSchema,
    green: slotSchema,
    weight: z.number().min(0).max(1),
    fence: z.int().min(0),
    leaseMs: z.number().positive().nullable()
  })
  .refine(body => body.blue !== body.green, { error: 'blue and green must differ' })

export const FinalizeBody = z.strictObject({ live: slotSchema, fence: z.int().min(0) })
export const BackendsBody = backends
