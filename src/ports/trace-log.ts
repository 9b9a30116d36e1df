import type { TraceHeader, TraceLine } from '../domain/judge/trace.ts'
import type { MetricSample } from './metric-source.ts'

export interface RecordedTrace {
  readonly header: TraceHeader
  readonly lines: readonly TraceLine[]
  /** The source's totals when the rollout started. */
  readonly base: MetricSample
}

/** Is responsible for keeping the counts of every tick of a rollout, so that a rerun continues with the same evidence. */
export interface TraceLog {
  read(rollout: string): Promise<RecordedTrace | undefined>
  /** Starting a trace that exists changes nothing. */
  start(rollout: string, header: TraceHeader, base: MetricSample): Promise<void>
  append(rollout: string, line: TraceLine): Promise<void>
  /** Where people find it, for reports and `--replay`. */
  location(rollout: string): string
}
