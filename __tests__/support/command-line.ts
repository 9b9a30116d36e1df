import { join } from 'node:path'
import { parseArguments } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands.ts'
import { toFailure } from '../../src/domain/failure.ts'
import { createRedaction } from '../../src/hosts/redaction.ts'
import { createScreen } from '../../src/hosts/screen.ts'
import { reportFailure, runInTerminal } from '../../src/hosts/terminal.ts'

export interface Typed {
  readonly code: number
  /** What people read on standard error. */
  readonly people: string
  /** The one JSON object on standard output. */
  readonly json: {
    readonly outcome: string
    readonly 'reason-code': string | null
    readonly result: Record<string, unknown>
  }
}

/** Runs `sluice` with these words as if typed in `directory`, in this process. */
export async function sluice(
  directory: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  job = 'job'
): Promise<Typed> {
  const written = { out: '', people: '' }
  const streams = {
    out: (text: string) => {
      written.out += text
    },
    people: (text: string) => {
      written.people += text
    }
  }
  const run = {
    actor: { id: 0, login: 'sam' },
    workingDirectory: directory,
    home: join(directory, '.sluice'),
    job
  }
  const code = await answer(words, { run, environment: { PATH: process.env.PATH, ...environment } }, streams)
  return { code, people: written.people, json: JSON.parse(written.out) as Typed['json'] }
}

async function answer(
  words: readonly string[],
  facts: Parameters<typeof runInTerminal>[0]['facts'],
  streams: Parameters<typeof runInTerminal>[0]['streams']
): Promise<number> {
  const redaction = createRedaction()
  try {
    const { command, raw } = parseArguments(commands, words)
    if (command === undefined) throw new Error('no such command')
    const screen = createScreen(streams.people, { moves: false, colours: false, columns: 120 })
    return await runInTerminal({ door: await command.load(), raw, json: true, streams, redaction, facts, screen })
  } catch (thrown) {
    return reportFailure(toFailure(thrown), { json: true, streams, redaction })
  }
}
