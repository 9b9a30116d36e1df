import type { TraceLine } from '../../domain/judge/trace.ts'
import type { RecordedTrace, TraceLog } from '../../ports/trace-log.ts'

/** Traces that live as long as their process. */
export function createMemoryTraceLog(): TraceLog {
  const traces = new Map<string, RecordedTrace & { readonly lines: TraceLine[] }>()
  return {
    location: rollout => `memory:${rollout}`,
    read: async rollout => {
      const trace = traces.get(rollout)
      return trace && { ...trace, lines: [...trace.lines] }
    },
    start: async (rollout, header, base) => {
      if (!traces.has(rollout)) traces.set(rollout, { header, base, lines: [] })
    },
    append: async (rollout, line) => {
      traces.get(rollout)?.lines.push(line)
    }
  }
}
