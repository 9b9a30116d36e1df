import type { TraceHeader, TraceLine } from '../domain/judge/trace.ts'

/** Is responsible for keeping the counts of every tick of a rollout, so that a rerun continues with the same evidence. */
export interface TraceLog {
  read(rollout: string): Promise<{ readonly header: TraceHeader; readonly lines: readonly TraceLine[] } | undefined>
  start(rollout: string, header: TraceHeader): Promise<void>
  append(rollout: string, line: TraceLine): Promise<void>
  /** Where people find it, for reports and `--replay`. */
  location(rollout: string): string
}
