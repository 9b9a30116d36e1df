import type { TraceLine } from '../../domain/judge/trace.ts'
import type { DecidedBack, RecordedTrace, TraceLog } from '../../ports/trace-log.ts'

/** Traces that live as long as their process. */
export function createMemoryTraceLog(): TraceLog {
  const traces = new Map<string, RecordedTrace & { readonly lines: TraceLine[] }>()
  const decisions = new Map<string, DecidedBack>()
  return {
    location: rollout => `memory:${rollout}`,
    read: async rollout => {
      const trace = traces.get(rollout)
      return trace && { ...trace, lines: [...trace.lines], decided: decisions.get(rollout) }
    },
    start: async (rollout, header, base) => {
      if (!traces.has(rollout)) traces.set(rollout, { header, base, lines: [] })
    },
    append: async (rollout, line) => {
      traces.get(rollout)?.lines.push(line)
    },
    decide: async (rollout, decided) => {
      if (!decisions.has(rollout)) decisions.set(rollout, decided)
    }
  }
}
