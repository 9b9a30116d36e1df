import type { TraceHeader, TraceLine } from './judge/trace.ts'

/** Something that happened during a rollout; `t` in seconds since its start. */
export interface RolloutMark {
  readonly t: number
  readonly kind: 'start' | 'step' | 'health' | 'decision' | 'shifted' | 'incident' | 'completed'
  readonly text: string
}

/** What another rule would have done with the same trace. */
export interface RuleComparison {
  readonly rule: string
  readonly verdict: string
  /** Seconds until it decided; null when it never did. */
  readonly decidedAfterSeconds: number | null
  readonly harmed: number
  /** Requests that it would have let be slower than blue's share explains. */
  readonly slowed: number
}

/** Everything that the report of one rollout shows. */
export interface RolloutReport {
  readonly service: string
  readonly environment: string
  readonly digest: string
  readonly version?: string
  readonly verdict: 'completed' | 'rolled-back' | 'held' | 'aborted'
  /** Why, as half a sentence: "green fails 8.3 % of requests, blue 0.1 %". */
  readonly because: string
  /** Requests that failed on green and would not have on blue. */
  readonly harmed: number
  /** Requests that were slower on green than blue's share explains. */
  readonly slowed: number
  /** From the start to the decision; null when there was none. */
  readonly decisionSeconds: number | null
  /** From the decision to the read-back of the safe weights; null when nothing had to be made safe. */
  readonly safetyMs: number | null
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** Evidence against green after each line of the trace. */
  readonly evidence: readonly number[]
  /** The evidence at which green is rolled back; 100 unless said. */
  readonly limit?: number
  readonly events: readonly RolloutMark[]
  readonly comparison: readonly RuleComparison[]
}
