import type { Actionable, Context } from '../../operation.ts'
import type { InitInputs, InitPorts } from './inputs.ts'
import type { InitPlan } from './plan.ts'

export interface Initialized {
  readonly count: number
}

/** Writes file by file, each whole or not at all; a rerun writes what is left. */
export async function apply(
  { files }: Actionable<InitPlan>,
  { ports }: Context<InitInputs, InitPorts>
): Promise<Initialized> {
  const due = files.filter(({ fate }) => fate === 'written' || fate === 'renewed')
  for (const { path, text } of due) await ports.files.write(path, text)
  return { count: due.length }
}
