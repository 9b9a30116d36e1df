import type { z } from 'zod'
import { Failure, toFailure } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { AnyDoor } from '../door.ts'
import { parseInputs } from '../inputs.ts'
import type { Report } from '../report.ts'
import { type Answer, answerOf, answerOfFailure, failureText } from './answer.ts'
import { failureSummary, jobSummary, summaryBudgetBytes } from './job-summary.ts'
import { endSoon, interrupts } from './process.ts'
import { cleanFailure } from './redaction.ts'
import { renderReport } from './render.ts'
import { failureAnnotation, reportAnnotations } from './report-annotations.ts'
import { openStep, type Step } from './runner-step.ts'
import { createScreen, plain } from './screen.ts'
import { runDoor } from './terminal.ts'

/** An action as its entry names it. The door is loaded only once the inputs are known to be good. */
export interface Face {
  readonly Inputs: z.ZodType
  load(): Promise<AnyDoor>
}

/** The outputs that every action has beside those its operation declares. */
export const sharedOutputs = {
  outcome: 'How it ended, in one word, such as done, unchanged, refused or unavailable.',
  'reason-code': 'Why, as a code of the closed list; empty when there is nothing to explain.',
  result: 'The whole answer as one JSON object, the same that the command line prints with --json.'
} as const

/** Runs one operation as a step of a workflow. The step fails exactly when the command line would exit non-zero. */
export async function runAction(face: Face): Promise<void> {
  const step = openStep()
  endSoon(tell(step, await perform(step, face)))
}

/** Answers that mean that there was nothing to undo. */
const nothingToUndo: readonly (string | undefined)[] = ['interrupted', 'not-staged', 'nothing-rolling']

/**
 * Runs behind a step, also when the job was cancelled or the step's process died. The operation is called again as one
 * that was interrupted from the start, so it ends what it began as its policy wants, and begins nothing. A step that
 * came to its end, with whatever verdict, told so in its state and is left alone.
 */
export async function runAfterwards(face: Face): Promise<void> {
  const step = openStep()
  if (step.state('settled') === 'true') return
  step.say('The step did not come to its end; going back to a safe state.')
  const ended = await perform(step, face, AbortSignal.abort())
  const needless = !(ended instanceof Failure) && ended.outcome === 'refused' && nothingToUndo.includes(ended.reason)
  if (needless) step.say('Nothing was begun there, so there is nothing to undo.')
  else endSoon(tell(step, ended))
}

async function perform(step: Step, face: Face, aborted?: AbortSignal): Promise<Report | Failure> {
  try {
    parseInputs(face.Inputs, step.raw)
    const door = await face.load()
    // An operation that does not heed interrupts ends where it stands, as any process does, and a rerun continues.
    const signal = aborted ?? (door.operation.heedsInterrupts ? interrupts() : undefined)
    const log = createScreen(step.say, plain)
    const notice = (text: string) => step.warn(text)
    const report = await runDoor(door, step.raw, { ...step.facts, signal, notice }, log.live)
    log.settle()
    return report
  } catch (thrown) {
    return toFailure(thrown)
  }
}

/** Says how it ended in every way that a runner has, and returns the exit code. */
function tell(step: Step, ended: Report | Failure): number {
  // Secrets go before anything is rendered: escapes would hide them from whoever looks for them afterwards.
  if (ended instanceof Failure) tellFailure(step, cleanFailure(ended, step))
  else tellReport(step, step.clean(ended))
  const code = exitCodes[ended instanceof Failure ? ended.kind : ended.outcome]
  return code === 0 && step.hasLostOutputs() ? exitCodes.unavailable : code
}

function tellReport(step: Step, report: Report): void {
  step.say(renderReport(report))
  step.annotate(reportAnnotations(report))
  step.summary(usedBytes => jobSummary(report, summaryBudgetBytes - usedBytes))
  for (const [name, text] of Object.entries(report.outputs ?? {})) step.output(name, text)
  tellAnswer(step, answerOf(report))
}

function tellFailure(step: Step, failure: Failure): void {
  step.say(failureText(failure))
  if (failure.kind === 'bug' && failure.stack !== undefined) step.say(failure.stack)
  step.annotate([failureAnnotation(failure)])
  step.summary(usedBytes => failureSummary(failure, summaryBudgetBytes - usedBytes))
  tellAnswer(step, answerOfFailure(failure))
}

/** Kinds of failure after which nobody knows what is true, so that `post` must look again. */
const open: readonly string[] = ['unavailable', 'conflict', 'bug']

function tellAnswer(step: Step, answer: Answer): void {
  step.output('outcome', answer.outcome)
  step.output('reason-code', answer['reason-code'] ?? '')
  step.output('result', JSON.stringify(answer))
  step.saveState('settled', String(!open.includes(answer.outcome)))
}
