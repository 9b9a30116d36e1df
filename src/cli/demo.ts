import { playDemo, programme } from '../demo/index.ts'
import { exitCodes } from '../domain/outcome.ts'
import { answerOf } from '../hosts/answer.ts'
import { abilities, environment, exitNow, listenForInterruption, program } from '../hosts/process.ts'
import { createScreen } from '../hosts/screen.ts'
import { parseInputs } from '../inputs.ts'
import type { Invocation } from './arguments.ts'
import type { CommandWords } from './commands.ts'
import { DemoInputs, demoCommand } from './demo-command.ts'
import { commandHelp } from './help.ts'
import type { Voice } from './voice.ts'

/** `sluice demo`: the whole release on this machine. Returns the exit code; an interrupt stops all it started. */
export async function demo({ raw, json, help }: Invocation<CommandWords>, voice: Voice): Promise<number> {
  const { streams, redaction } = voice
  if (help) {
    streams.out(commandHelp(demoCommand, DemoInputs))
    return 0
  }
  const { verbose, dryRun } = parseInputs(DemoInputs, raw)
  const screen = json
    ? createScreen(streams.people, abilities('stderr'))
    : createScreen(text => streams.out(redaction.text(text)), abilities('stdout'))
  if (dryRun) {
    if (json) streams.out(`${JSON.stringify(answerOf({ outcome: 'planned', result: { programme } }))}\n`)
    screen.line(programme)
    return 0
  }
  // Who asks twice is told nothing new: cleaning up is under way and takes seconds.
  const { signal, code } = listenForInterruption(() => undefined)
  const ended = await playDemo({ program: program(), environment: environment(), signal, screen, verbose })
  if (json) streams.out(`${JSON.stringify(redaction.clean(answerOf(ended)))}\n`)
  const interrupted = code()
  // An operation that an interrupt cut short may still hold a timer or a socket.
  if (interrupted !== undefined) exitNow(interrupted)
  return exitCodes[ended.outcome]
}
