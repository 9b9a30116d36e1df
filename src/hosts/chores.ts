import { type Failure, toFailure } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { Report } from '../report.ts'

/** Something that is due when a run has its verdict, such as putting the evidence beside the artifact. */
export type Chore = () => Promise<void>

/** Does all chores, each whatever became of the one before, and answers what failed. */
export async function doChores(chores: readonly Chore[]): Promise<readonly Failure[]> {
  const failed: Failure[] = []
  for (const chore of chores) await chore().catch((thrown: unknown) => void failed.push(toFailure(thrown)))
  return failed
}

/**
 * Tells beside a finished report what could not be done after it. All that the report says stays true; but a run that
 * leaves something undone did not end well, so what would have exited with zero ends as the first of the failures.
 */
export function withUndone(report: Report, failures: readonly Failure[]): Report {
  const [first] = failures
  if (first === undefined) return report
  const endedWell = exitCodes[report.outcome] === 0
  return {
    ...report,
    ...(endedWell && { outcome: first.kind, reason: first.code }),
    blocks: [
      ...report.blocks,
      { kind: 'checks', checks: failures.map(({ code, message }) => ({ mark: 'failed', name: code, text: message })) },
      { kind: 'next', text: first.hint ?? 'run it again: what is done stays done, and only what is missing is tried' }
    ],
    result: { ...report.result, undone: failures.map(({ code, message }) => ({ 'reason-code': code, message })) }
  }
}
