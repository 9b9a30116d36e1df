import { toFailure } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { AnyDoor } from '../door.ts'
import { localContext } from '../hosts/local-context.ts'
import {
  abilities,
  endSoon,
  environment,
  exitNow,
  exitWith,
  listenForInterruption,
  outliveReaders,
  typedArguments
} from '../hosts/process.ts'
import { createScreen } from '../hosts/screen.ts'
import { reportFailure, runInTerminal } from '../hosts/terminal.ts'
import { type Invocation, parseArguments, withHelp } from './arguments.ts'
import { type Command, commands } from './commands.ts'
import { completionCommand } from './completion-command.ts'
import { demoCommand } from './demo-command.ts'
import { commandHelp, overview } from './help.ts'
import { quickAnswer } from './quick-answer.ts'
import { releaseCommand } from './release-command.ts'
import { openVoice, type Voice } from './voice.ts'

/** The command line: finds the command, loads it, runs it. */
export async function main(): Promise<void> {
  outliveReaders()
  exitWith(await answer(withHelp(typedArguments())))
}

async function answer(typed: readonly string[]): Promise<number> {
  if (typed[0] === 'internal-proxy') return serveProxy(typed.slice(1))
  if (typed[0] === 'internal-guard') return guardLease(typed.slice(1))
  const voice = openVoice()
  try {
    if (typed[0] === 'internal-complete') return await complete(typed.slice(1), voice)
    if (typed[0] === 'completion') return await completion(typed[1], voice)
    const quick = quickAnswer(typed)
    if (quick !== undefined) return tell(quick, voice)
    if (typed[0] === 'demo') return await (await import('./demo.ts')).demo(parseArguments([demoCommand], typed), voice)
    if (typed[0] === 'release') {
      return await (await import('./release.ts')).release(parseArguments([releaseCommand], typed), voice)
    }
    return await carryOut(parseArguments(commands, typed), voice)
  } catch (thrown) {
    return reportFailure(toFailure(thrown), { ...voice, json: typed.includes('--json') })
  }
}

function tell(text: string, { streams }: Voice): number {
  streams.out(text)
  return 0
}

async function completion(shell: string | undefined, { streams }: Voice): Promise<number> {
  const { completionScript } = await import('./completion.ts')
  streams.out(completionScript(shell))
  return 0
}

/** What a shell asks at each tab: the words so far, the last of them begun. */
async function complete(typed: readonly string[], { streams }: Voice): Promise<number> {
  const { candidates } = await import('./completion.ts')
  streams.out((await candidates([demoCommand, releaseCommand, completionCommand, ...commands], typed)).join('\n'))
  return 0
}

async function carryOut(invocation: Invocation<Command>, voice: Voice): Promise<number> {
  const { command, raw, repository, json, help } = invocation
  const { streams } = voice
  voice.heard(raw)
  if (command === undefined) {
    streams.out(overview([demoCommand, releaseCommand, ...commands, completionCommand]))
    return 0
  }
  const door = await command.load()
  if (help) {
    streams.out(commandHelp(command, door.operation.Inputs))
    return 0
  }
  const facts = { run: localContext(raw, { repository }), environment: environment(), signal: listen(door) }
  const screen = createScreen(streams.people, abilities('stderr'))
  const code = await runInTerminal({ ...voice, door, raw, json, facts, screen })
  // What was given up because its time was over may still be under way.
  if (code === exitCodes.unavailable) endSoon(code)
  return code
}

const patienceMs = 3000

/**
 * Who heeds interrupts has time to come to a safe end, until somebody insists. Anything else may stop anywhere, since a
 * rerun continues; a moment is left for a build command to be ended.
 */
function listen(door: AnyDoor): AbortSignal {
  const { signal, code } = listenForInterruption(exitNow)
  const soon = () => setTimeout(() => exitNow(code() ?? 1), patienceMs).unref()
  if (door.operation.heedsInterrupts !== true) signal.addEventListener('abort', soon)
  return signal
}

/** The embedded proxy is this same program in another process; see src/adapters/embedded/proxy. */
async function serveProxy(rest: readonly string[]): Promise<number> {
  const { main: serve } = await import('../adapters/embedded/proxy/main.ts')
  await serve(rest)
  return 0
}

/** Closes nginx's gates when nobody renews their lease; see src/adapters/routers/nginx-guard.ts. */
async function guardLease(rest: readonly string[]): Promise<number> {
  const { main: guard } = await import('../adapters/routers/nginx-guard.ts')
  await guard(rest)
  return 0
}
