import { statSync } from 'node:fs'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { type Failure, toFailure, usage } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { secretNames } from '../domain/policy/secret-names.ts'
import type { AnyDoor, HostFacts } from '../door.ts'
import { parseInputs, type RawInputs, withoutSecrets } from '../inputs.ts'
import { runOperation } from '../operation.ts'
import type { Report } from '../report.ts'
import { answerOf, answerOfFailure, failureText } from './answer.ts'
import { type Chore, doChores, withUndone } from './chores.ts'
import { cleanFailure, type Redaction } from './redaction.ts'
import { renderReport } from './render.ts'
import type { Screen } from './screen.ts'
import { unlessStill } from './stillness.ts'
import { withinTime } from './time-limit.ts'

/** Where a host writes: standard output is for programs, standard error for people. */
export interface Streams {
  out(text: string): void
  people(text: string): void
}

/** How an answer reaches a terminal: cleaned of secrets, as text for people, as an object for programs too. */
export interface Telling {
  readonly json: boolean
  readonly streams: Streams
  readonly redaction: Redaction
}

export interface TerminalCall extends Telling {
  readonly door: AnyDoor
  readonly raw: RawInputs
  readonly facts: HostFacts
  readonly screen: Screen
}

/** Runs one operation for a person at a terminal, or a shell script. Returns the exit code. */
export async function runInTerminal(call: TerminalCall): Promise<number> {
  try {
    const notice = (text: string) => call.streams.people(`sluice: ${text}\n`)
    const { hide, clean } = call.redaction
    // Secrets go before anything is rendered: escapes would hide them from whoever looks for them afterwards.
    const report = clean(await runDoor(call.door, call.raw, { notice, hide, clean, ...call.facts }, call.screen.live))
    call.screen.settle()
    if (call.json) call.streams.out(`${JSON.stringify(answerOf(report))}\n`)
    call.screen.line(renderReport(report).trimEnd())
    return exitCodes[report.outcome]
  } catch (thrown) {
    call.screen.settle()
    return reportFailure(toFailure(thrown), call)
  }
}

/**
 * Parses, wires and drives; what every host does between its own reading and writing. A report that is finished is never
 * lost: what fails after it is told beside it.
 */
export async function runDoor(
  door: AnyDoor,
  raw: RawInputs,
  facts: HostFacts,
  line: (text: string, step: string) => void
): Promise<Report> {
  const inputs = parseInputs<DrivenInputs>(door.operation.Inputs, raw)
  demandFolder(raw['working-directory'], facts.run.workingDirectory)
  const { heedsInterrupts = false, heedsTimeout = false } = door.operation
  const { clock = systemClock, signal } = facts
  const limit = { timeoutMs: inputs.timeout, clock, signal, heedsInterrupts, heedsTimeout }
  let finished: Report | undefined
  const verdict = (report: Report) => {
    finished = report
  }
  try {
    return await unlessStill(withinTime(limit, signal => drive(door, inputs, { ...facts, signal }, { line, verdict })))
  } catch (thrown) {
    if (finished === undefined) throw thrown
    return withUndone(finished, [toFailure(thrown)])
  }
}

/** A folder that is not there would be told as a missing policy, or a missing git, whatever looks there first. */
function demandFolder(given: string | undefined, folder: string): void {
  if (given === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return
  const expected = 'a folder that is there, from the root of the workspace'
  throw usage('bad-input', { input: 'working-directory', found: given, expected, example: 'services/shop' })
}

/** What a host itself looks at of an operation's inputs. */
interface DrivenInputs {
  readonly dryRun?: boolean
  readonly timeout?: number | undefined
}

interface Listener {
  line(text: string, step: string): void
  /** Told the verdict once it stands: when no limit cut the operation off, and before anything is done after it. */
  verdict(report: Report): void
}

async function drive(door: AnyDoor, inputs: DrivenInputs, facts: HostFacts, listener: Listener): Promise<Report> {
  const chores: Chore[] = []
  const wired = await door.wire(inputs, { ...facts, afterwards: chore => void chores.push(chore) })
  const { ports, policy } = wired
  hideSecrets(policy, facts)
  const context = { inputs: withoutSecrets(inputs), ports, policy, run: facts.run, signal: facts.signal }
  const dryRun = inputs.dryRun === true
  const report = await runOperation(door.operation, context, { dryRun, line: listener.line })
  if (dryRun) return report
  const isCutOff = facts.signal?.aborted === true && door.operation.heedsInterrupts !== true
  if (!isCutOff || exitCodes[report.outcome] === 0) listener.verdict(report)
  return withUndone(report, await doChores(chores))
}

/** Before anything runs that could show them: programs below inherit what the environment holds. */
function hideSecrets(policy: Policy, { environment, hide }: HostFacts): void {
  for (const name of secretNames(policy)) hide?.(environment[name] ?? '')
}

export function reportFailure(raised: Failure, { json, streams, redaction }: Telling): number {
  const failure = cleanFailure(raised, redaction)
  if (json) streams.out(`${JSON.stringify(answerOfFailure(failure))}\n`)
  streams.people(failureText(failure))
  if (failure.kind === 'bug' && failure.stack !== undefined) streams.people(`${failure.stack}\n`)
  return exitCodes[failure.kind]
}
