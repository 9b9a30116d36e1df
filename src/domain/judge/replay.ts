import { argoFails } from './argo.ts'
import { continuation } from './continuation.ts'
import { marginProven } from './decide.ts'
import { flaggerFails } from './flagger.ts'
import { harmShown, judgeTick, startJudge } from './harm.ts'
import { harmedRequests } from './harmed.ts'
import { kayentaFails } from './kayenta.ts'
import { slowedRequests } from './slowed.ts'
import { thresholdsExceeded } from './thresholds.ts'
import type { TraceHeader, TraceLine } from './trace.ts'

export const replayRules = ['sequential', 'thresholds', 'argo', 'flagger', 'kayenta'] as const
export type ReplayRule = (typeof replayRules)[number]

export interface Replayed {
  readonly verdict: 'rollback' | 'complete' | 'inconclusive'
  /** 1-based number of the tick that rolled back; null when none did. */
  readonly atTick: number | null
  /** W after the last tick judged; null for the other rules. */
  readonly evidence: number | null
  readonly harmed: number
  /** Requests on green that were slower than blue's share explains. */
  readonly slowed: number
  /** True when the rule outlived the trace, and went on with its last rates. */
  readonly estimated: boolean
}

type Fails = (header: TraceHeader, lines: readonly TraceLine[]) => boolean

const rules: Readonly<Record<Exclude<ReplayRule, 'sequential'>, Fails>> = {
  thresholds: thresholdsExceeded,
  argo: argoFails,
  flagger: flaggerFails,
  kayenta: kayentaFails
}

/** Runs a rule over a recorded trace. Reads no clock and no policy. */
export function replay(header: TraceHeader, lines: readonly TraceLine[], rule: ReplayRule): Replayed {
  return rule === 'sequential' ? replaySequential(header, lines) : replayOther(header, lines, rules[rule])
}

function replaySequential(header: TraceHeader, lines: readonly TraceLine[]): Replayed {
  let state = startJudge(header)
  for (const line of lines) {
    state = judgeTick(state, line)
    if (harmShown(state))
      return end({ verdict: 'rollback', atTick: state.ticks, evidence: state.wealth }, header, lines)
  }
  const verdict = marginProven(header, state) ? 'complete' : 'inconclusive'
  return end({ verdict, atTick: null, evidence: state.wealth }, header, lines)
}

function replayOther(header: TraceHeader, recorded: readonly TraceLine[], fails: Fails): Replayed {
  const lines = [...recorded, ...continuation(header, recorded)]
  const index = lines.findIndex((_, position) => fails(header, lines.slice(0, position + 1)))
  const atTick = index < 0 ? null : index + 1
  const replayed = end({ verdict: atTick === null ? 'complete' : 'rollback', atTick, evidence: null }, header, lines)
  return { ...replayed, estimated: (atTick ?? lines.length) > recorded.length }
}

function end(
  found: Pick<Replayed, 'verdict' | 'atTick' | 'evidence'>,
  header: TraceHeader,
  lines: readonly TraceLine[]
): Replayed {
  const played = lines.slice(0, found.atTick ?? lines.length)
  return { ...found, harmed: harmedRequests(played), slowed: slowedRequests(header, played), estimated: false }
}
