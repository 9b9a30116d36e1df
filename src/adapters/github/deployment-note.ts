import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import type { DeploymentNote } from '../../ports/deployments.ts'

const text = z.string().min(1).max(1_000)

/** What a deployment's payload on GitHub holds. Everybody who may deploy can write there, so it is read strictly. */
const Payload = z.strictObject({
  sluice: z.literal(1),
  key: text,
  artifact: text,
  digest: z.string().refine(isDigest),
  commit: text,
  buildId: text,
  slot: z.enum(['a', 'b']),
  generation: z.int().nonnegative()
})

export function payloadOf({ environment: _, ...note }: DeploymentNote): z.input<typeof Payload> {
  return { sluice: 1, ...note }
}

/** Reads a payload, or undefined when somebody else wrote it. GraphQL gives it as text, at times as text within text. */
export function readPayload(payload: unknown, environment: string): DeploymentNote | undefined {
  const parsed = Payload.safeParse(parsedText(parsedText(payload)))
  if (!parsed.success) return undefined
  const { sluice: _, ...note } = parsed.data
  return { ...note, environment }
}

function parsedText(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
