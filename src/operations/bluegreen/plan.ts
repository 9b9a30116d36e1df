import type { Digest } from '../../domain/digest.ts'
import { harmShown, type JudgeState, judgeTrace } from '../../domain/judge/harm.ts'
import { weightAt } from '../../domain/judge/profile.ts'
import type { Staged } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenFacts } from './observe.ts'

export type BluegreenPlan =
  | { readonly proceed: false; readonly kind: 'unchanged'; readonly digest: Digest }
  | { readonly proceed: false; readonly kind: 'refused'; readonly reason: ReasonCode; readonly found: string }
  | BluegreenStep

interface Step {
  readonly proceed: true
  readonly staged: Staged
  /** Green's fraction to set. */
  readonly weight: number
  readonly judge?: JudgeState
}

export type BluegreenStep =
  | (Step & { readonly kind: 'start' | 'tick' | 'complete' })
  | (Step & { readonly kind: 'rollback' | 'hold'; readonly reason: ReasonCode })

/** One decision: start, go on, go back, hold, or finish. Pure; the trace is judged from its beginning. */
export function plan(inputs: BluegreenInputs, facts: BluegreenFacts): BluegreenPlan {
  const staged = facts.environment?.staged
  const live = facts.environment?.live
  if (staged === undefined) return nothingStaged(inputs, live?.digest)
  if (inputs.digest !== undefined && inputs.digest !== staged.digest) {
    return { proceed: false, kind: 'refused', reason: 'not-staged', found: `${staged.digest} is staged` }
  }
  if (inputs.mode === 'rollback') return { proceed: true, kind: 'rollback', reason: 'manual-stop', staged, weight: 0 }
  if (facts.trace === undefined) {
    return { proceed: true, kind: 'start', staged, weight: weightAt(facts.settings.steps, 0) }
  }
  return judgeStep(facts, staged, facts.trace)
}

function nothingStaged(inputs: BluegreenInputs, live: Digest | undefined): BluegreenPlan {
  const asked = inputs.digest ?? live
  if (live !== undefined && asked === live && inputs.mode === 'run')
    return { proceed: false, kind: 'unchanged', digest: live }
  const reason = inputs.mode === 'rollback' ? 'nothing-rolling' : 'not-staged'
  return { proceed: false, kind: 'refused', reason, found: 'nothing is staged' }
}

function judgeStep(facts: BluegreenFacts, staged: Staged, trace: NonNullable<BluegreenFacts['trace']>): BluegreenPlan {
  const { settings, router } = facts
  const judge = judgeTrace(trace.header, trace.lines)
  const held = router?.weight ?? 0
  if (harmShown(judge)) {
    if (settings.onFailure === 'rollback') {
      return { proceed: true, kind: 'rollback', reason: 'green-worse', staged, weight: 0, judge }
    }
    return { proceed: true, kind: 'hold', reason: 'on-failure-hold', staged, weight: held, judge }
  }
  const elapsedMs = (trace.lines.at(-1)?.t ?? 0) * 1000
  const weight = weightAt(settings.steps, elapsedMs)
  if (weight < 1) return { proceed: true, kind: 'tick', staged, weight, judge }
  if (judge.bound <= settings.marginPoints / 100 && judge.latencyProven) {
    return { proceed: true, kind: 'complete', staged, weight: 1, judge }
  }
  const kind = settings.onInconclusive === 'rollback' ? 'rollback' : 'hold'
  return { proceed: true, kind, reason: 'inconclusive', staged, weight: kind === 'rollback' ? 0 : held, judge }
}
