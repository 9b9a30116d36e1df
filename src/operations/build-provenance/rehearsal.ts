import { unavailable } from '../../domain/failure.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Context } from '../../operation.ts'
import { readClaims } from './claims.ts'
import { demandSubjects } from './evidence.ts'
import { type Inputs, suitesOf } from './inputs.ts'
import type { Ports } from './ports.ts'

/**
 * Looks in a dry run for what the real one would refuse: a shell that is not there, files, reports and a bill of
 * materials that are not. What a build command has still to make is left to it. Throws what the real run would.
 */
export async function rehearse(context: Context<Inputs, Ports>): Promise<readonly TestReport[]> {
  const { inputs, ports, run } = context
  if (inputs.command !== undefined && inputs.subjectDigest === undefined) {
    const nothing = { command: 'exit 0', workingDirectory: run.workingDirectory, variables: {} }
    const { exitCode } = await ports.commands.run(nothing)
    if (exitCode === 0) return []
    throw unavailable('component-missing', `the shell "${inputs.shell}" ends with ${exitCode} on "exit 0"`)
  }
  const { tests } = await readClaims(context, suitesOf(inputs))
  if (inputs.path !== undefined) demandSubjects(inputs, { tree: await ports.workspace.survey(inputs.path) })
  return tests
}
