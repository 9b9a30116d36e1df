import type { TraceHeader, TraceLine } from '../domain/judge/trace.ts'
import type { ReasonCode } from '../domain/reasons/index.ts'
import type { MetricSample } from './metric-source.ts'

export interface RecordedTrace {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** The source's totals when the rollout started. */
  readonly base: MetricSample
  /** Present once it was decided to go back, whatever came of it. */
  readonly decided?: DecidedBack | undefined
}

/** That a rollout goes back. It is kept before the traffic moves, for afterwards neither router nor metrics show why. */
export interface DecidedBack {
  readonly reason: ReasonCode
  /** Green's fraction at that moment. */
  readonly weight: number
  /** ISO 8601. */
  readonly at: string
}

/** Is responsible for keeping the counts of every tick of a rollout, so that a rerun continues with the same evidence. */
export interface TraceLog {
  read(rollout: string): Promise<RecordedTrace | undefined>
  /** Starting a trace that exists changes nothing. */
  start(rollout: string, header: TraceHeader, base: MetricSample): Promise<void>
  append(rollout: string, line: TraceLine): Promise<void>
  /** The first decision stays: a rerun finds it and carries it out. */
  decide(rollout: string, decided: DecidedBack): Promise<void>
  /** Where people find it, for reports and `--replay`. */
  location(rollout: string): string
}
