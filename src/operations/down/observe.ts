import type { Context } from '../../operation.ts'
import type { LocalProcess } from '../../ports/local-processes.ts'
import type { DownInputs, DownPorts } from './inputs.ts'

export interface DownFacts {
  readonly running: readonly LocalProcess[]
}

export async function observe({ ports }: Context<DownInputs, DownPorts>): Promise<DownFacts> {
  return { running: await ports.processes.list() }
}
