import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { RouterCapabilities, RouterState, Shift } from '../../ports/router.ts'
import { jsonOf } from '../json-text.ts'

/** What a program or an address outside is asked; each is answered with the state that holds afterwards. */
export type RouterCall =
  | { readonly action: 'read' }
  | ({ readonly action: 'set' } & Shift)
  | { readonly action: 'finalize'; readonly live: Shift['blue']; readonly fence: number }

/** What its author says that it can do. */
export interface OutsideAbilities {
  readonly granularity: number
  readonly assignment: RouterCapabilities['assignment']
  readonly lease: boolean
  /** How long one call may take, milliseconds. */
  readonly timeoutMs: number
}

const slot = z.enum(['a', 'b'])

const State = z
  .strictObject({
    weight: z.number().min(0).max(1),
    blue: slot,
    green: slot,
    fence: z.int().min(0),
    leaseMs: z.number().min(0).nullable()
  })
  .refine(({ blue, green }) => blue !== green, { error: 'blue and green must differ' })

/** Reads an answer, which must be one JSON object and nothing more. Throws `router-refused` with what is wrong. */
export function readState(text: string, who: string): RouterState {
  const parsed = State.safeParse(jsonOf(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const wrong = `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`
  const hint = 'an example: {"weight":0.25,"blue":"a","green":"b","fence":7,"leaseMs":null}'
  throw unavailable('router-refused', `${who} did not answer as a router must, ${wrong}`, undefined, hint)
}
