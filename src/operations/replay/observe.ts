import { readTrace, type Trace } from '../../domain/judge/read-trace.ts'
import type { Context } from '../../operation.ts'
import type { TraceFiles } from '../../ports/trace-files.ts'
import type { ReplayInputs } from './inputs.ts'

export interface ReplayPorts {
  readonly traces: TraceFiles
}

export async function observe({ inputs, ports }: Context<ReplayInputs, ReplayPorts>): Promise<Trace> {
  return readTrace(await ports.traces.read(inputs.replay), inputs.replay)
}
