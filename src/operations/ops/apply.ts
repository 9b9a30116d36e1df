import type { Actionable, Context } from '../../operation.ts'
import type { Report } from '../../report.ts'
import { commentOf } from './answer.ts'
import type { OpsInputs, OpsPorts } from './inputs.ts'
import type { OpsPlan } from './plan.ts'
import { refusal } from './report.ts'

/** Runs the command, and answers where it was asked: one answer for each comment, however often the run is repeated. */
export async function apply(plan: Actionable<OpsPlan>, { ports }: Context<OpsInputs, OpsPorts>): Promise<Report> {
  const report = plan.kind === 'run' ? await ports.commands.run(plan.words, plan.inputs) : refusal(plan)
  const { answer } = plan
  if (answer !== undefined && ports.issues !== undefined) {
    await ports.issues.comment(answer.issue.number, { key: `answer/${answer.id}`, body: commentOf(report) })
  }
  return report
}
