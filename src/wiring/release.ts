import { resolve } from 'node:path'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { usage } from '../domain/failure.ts'
import { type CallerInputs, readCaller } from '../domain/project/read-caller.ts'

/** Reads the workflow that calls release.yml, for a machine that plays it. Throws `usage` when there is none. */
export async function loadCaller(workflow: string, directory: string): Promise<CallerInputs> {
  const caller = readCaller(await textFiles(resolve(directory)).read(workflow))
  if (caller !== undefined) return caller
  const expected = 'a workflow with a job that calls release.yml'
  throw usage('bad-input', { input: 'workflow', found: workflow, expected, example: 'what "sluice init" writes' })
}
