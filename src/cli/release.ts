import { toFailure } from '../domain/failure.ts'
import { exitCodes, type Outcome } from '../domain/outcome.ts'
import type { CallerInputs } from '../domain/project/read-caller.ts'
import type { HostFacts } from '../door.ts'
import { answerOf } from '../hosts/answer.ts'
import { localContext } from '../hosts/local-context.ts'
import { abilities, environment, exitNow, listenForInterruption } from '../hosts/process.ts'
import type { Redaction } from '../hosts/redaction.ts'
import { renderReport } from '../hosts/render.ts'
import { createScreen, type Screen } from '../hosts/screen.ts'
import { reportFailure, runDoor, type Telling } from '../hosts/terminal.ts'
import { parseInputs, type RawInputs } from '../inputs.ts'
import type { Report } from '../report.ts'
import { loadCaller, proxyAddress, rootsOnce } from '../wiring/release.ts'
import type { Invocation } from './arguments.ts'
import { type CommandWords, commands } from './commands.ts'
import { commandHelp } from './help.ts'
import { ReleaseInputs, releaseCommand } from './release-command.ts'
import type { Voice } from './voice.ts'

interface Part {
  readonly words: string
  readonly raw: RawInputs
}

/** Plays a release on this machine, each operation as its own command would. The first that does not go on ends it. */
export async function release({ raw, json, help }: Invocation<CommandWords>, voice: Voice): Promise<number> {
  const { streams } = voice
  if (help) {
    streams.out(commandHelp(releaseCommand, ReleaseInputs))
    return 0
  }
  const screen = createScreen(streams.people, abilities('stderr'))
  const { workflow, policy, workingDirectory, dryRun } = parseInputs(ReleaseInputs, raw)
  const caller = await loadCaller(workflow, workingDirectory)
  const parts = partsOf(caller, { policy, 'working-directory': workingDirectory })
  try {
    return dryRun ? planned(parts, { ...voice, json }, screen) : await play(parts, { ...voice, json }, screen)
  } catch (thrown) {
    screen.settle()
    return reportFailure(toFailure(thrown), { ...voice, json })
  }
}

/** The operations of release.yml that one machine has. The tests run inside the build, before the artifact is made. */
function partsOf(caller: CallerInputs, shared: RawInputs): readonly Part[] {
  const { commands: steps, path, tests, staging, production } = caller
  const build: RawInputs = {
    ...shared,
    ...(steps.length > 0 && { command: steps.map(step => `(${step})`).join(' && ') }),
    path: path.join('\n'),
    ...(tests.length > 0 && { tests: tests.join('\n') })
  }
  const to = (words: string, environment: string): Part => ({ words, raw: { ...shared, environment } })
  return [{ words: 'build', raw: build }, to('promote', staging), to('promote', production), to('rollout', production)]
}

async function play(parts: readonly Part[], telling: Telling, screen: Screen): Promise<number> {
  const facts = sharedFacts(parts, telling)
  const answers: Record<string, unknown> = {}
  let outcome: Outcome = 'done'
  for (const part of parts) {
    const name = nameOf(part)
    screen.line(`== sluice ${name}`)
    const report = await carryOut(part, facts, screen)
    screen.settle()
    screen.line(renderReport(report))
    answers[name] = answerOf(report)
    outcome = exitCodes[report.outcome] === 0 ? 'done' : report.outcome
    if (outcome !== 'done') break
  }
  if (telling.json) telling.streams.out(`${JSON.stringify(answerOf({ outcome, result: answers }))}\n`)
  if (outcome === 'done') screen.line(await closing(parts, facts))
  return exitCodes[outcome]
}

type SharedFacts = Omit<HostFacts, 'run'> & Pick<Redaction, 'clean'>

/** What all operations of one release share: whom they tell, each thing once, and Sigstore's roots. */
function sharedFacts(parts: readonly Part[], { streams, redaction }: Telling): SharedFacts {
  const { hide, clean } = redaction
  const { signal } = listenForInterruption(exitNow)
  const told = new Set<string>()
  const notice = (text: string) => {
    if (!told.has(text)) streams.people(`sluice: ${text}\n`)
    told.add(text)
  }
  return {
    environment: environment(),
    signal,
    notice,
    hide,
    clean,
    roots: rootsOnce(localContext(parts[0]?.raw ?? {}).home)
  }
}

async function carryOut({ words, raw }: Part, facts: SharedFacts, screen: Screen): Promise<Report> {
  const door = await commands.find(command => command.words === words)?.load()
  if (door === undefined) throw new Error(`there is no command ${words}`)
  return facts.clean(await runDoor(door, raw, { ...facts, run: localContext(raw) }, screen.live))
}

/** Where to look at what was released, and how to end it. */
async function closing(parts: readonly Part[], facts: SharedFacts): Promise<string> {
  const { raw = {} } = parts.at(-1) ?? {}
  const { environment: where = '', policy = '' } = raw
  const address = await proxyAddress(where, policy, { ...facts, run: localContext(raw) })
  const reached = address === undefined ? '' : ` at ${address}`
  return `released · ${where} answers${reached}\n\n  Next: "sluice ops status" tells what runs, "sluice down" stops it.`
}

function planned(parts: readonly Part[], { json, streams, redaction }: Telling, screen: Screen): number {
  const told = parts.map(part => `sluice ${nameOf(part)}${part.raw.command ? `: ${part.raw.command}` : ''}`)
  const lines = redaction.clean(told)
  if (json) streams.out(`${JSON.stringify(answerOf({ outcome: 'planned', result: { commands: lines } }))}\n`)
  screen.line(lines.join('\n'))
  return 0
}

function nameOf({ words, raw }: Part): string {
  return `${words} ${raw.environment ?? ''}`.trim()
}
