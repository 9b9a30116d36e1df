import type { RawInputs } from '../inputs.ts'
import type { Report } from '../report.ts'

/** Is responsible for running another command by its words, as the command line would. */
export interface OperationCommands {
  /** The words of every command that there is. */
  readonly known: readonly string[]
  run(words: string, inputs: RawInputs): Promise<Report>
}
