import type { Trace } from '../../domain/judge/read-trace.ts'
import { type Replayed, replay } from '../../domain/judge/replay.ts'
import type { ReplayInputs } from './inputs.ts'

/** A replay changes nothing, so it has no effects to apply and `--dry-run` makes no difference. */
export interface ReplayPlan {
  readonly proceed: false
  readonly replayed: Replayed
}

export function plan(inputs: ReplayInputs, trace: Trace): ReplayPlan {
  return { proceed: false, replayed: replay(trace.header, trace.lines, inputs.rule) }
}
