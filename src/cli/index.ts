import { toFailure } from '../domain/failure.ts'
import { localContext } from '../hosts/local-context.ts'
import { environment, exitWith, interrupts, streams, typedArguments } from '../hosts/process.ts'
import { reportFailure, runInTerminal } from '../hosts/terminal.ts'
import { type Invocation, parseArguments } from './arguments.ts'
import { commands } from './commands.ts'
import { commandHelp, overview } from './help.ts'

/** The command line: finds the command, loads it, runs it. */
export async function main(): Promise<void> {
  exitWith(await answer(typedArguments()))
}

async function answer(typed: readonly string[]): Promise<number> {
  if (typed[0] === 'internal-proxy') return serveProxy(typed.slice(1))
  try {
    if (typed[0] === 'demo' && typed.length === 1) return await (await import('./demo.ts')).demo()
    return await carryOut(parseArguments(commands, typed))
  } catch (thrown) {
    return reportFailure(toFailure(thrown), { json: typed.includes('--json'), streams })
  }
}

async function carryOut(invocation: Invocation): Promise<number> {
  const { command, raw, json, help } = invocation
  if (command === undefined) {
    streams.out(overview(commands))
    return 0
  }
  const door = await command.load()
  if (help) {
    streams.out(commandHelp(command, door.operation.Inputs))
    return 0
  }
  const signal = door.operation.heedsInterrupts ? interrupts() : undefined
  const facts = { run: localContext(raw), environment: environment(), signal }
  return runInTerminal({ door, raw, json, streams, facts })
}

/** The embedded proxy is this same program in another process; see src/adapters/embedded/proxy. */
async function serveProxy(rest: readonly string[]): Promise<number> {
  const { main: serve } = await import('../adapters/embedded/proxy/main.ts')
  await serve(rest)
  return 0
}
