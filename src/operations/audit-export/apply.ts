import type { Context } from '../../operation.ts'
import type { ExportInputs } from './inputs.ts'
import type { ExportPorts } from './observe.ts'
import type { ExportPlan } from './plan.ts'

/** Writes the files, and answers where they are. */
export async function apply(
  { files }: ExportPlan,
  { inputs, ports }: Context<ExportInputs, ExportPorts>
): Promise<readonly string[]> {
  const written: string[] = []
  for (const [name, text] of files) written.push(await ports.files.write(`${inputs.output}/${name}`, text))
  return written
}
