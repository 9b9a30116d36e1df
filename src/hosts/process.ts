import { type Abilities, abilitiesOf } from './screen.ts'
import type { Streams } from './terminal.ts'

/** The process around the command line: the one place below `cli/` that names `process`. */
export const streams: Streams = {
  out: text => void process.stdout.write(text),
  people: text => void process.stderr.write(text)
}

export function abilities(stream: 'stdout' | 'stderr'): Abilities {
  return abilitiesOf(process[stream], process.env)
}

export function typedArguments(): readonly string[] {
  return process.argv.slice(2)
}

export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env
}

export function exitWith(code: number): void {
  process.exitCode = code
}

/** Path of the program that was started, from which the files that ship with it are found. */
export function program(): string {
  return process.argv[1] ?? ''
}

/** Whoever read our output may go away before we end; what is under way is finished or undone all the same. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}

const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

export interface Interruption {
  /** Aborted by the first Ctrl-C, or when the process is asked to end. */
  readonly signal: AbortSignal
  /** The exit code that says so; undefined while nobody asked. */
  code(): number | undefined
}

/** Listens for the wish to end; the caller decides what is done first. `insisted` hears of every further wish. */
export function listenForInterruption(insisted: (code: number) => void): Interruption {
  const controller = new AbortController()
  let code: number | undefined
  for (const [name, exitCode] of Object.entries(signals)) {
    process.on(name, () => {
      if (code !== undefined) insisted(code)
      code ??= exitCode
      controller.abort()
    })
  }
  return { signal: controller.signal, code: () => code }
}

/** Aborts at the first wish to end, so that an operation can come to a safe end by itself; the second ends the process. */
export function interrupts(): AbortSignal {
  return listenForInterruption(exitNow).signal
}

/** Hears that nothing can happen any more, while somebody still waits; `stop` when nobody does. */
export function listenForStillness(still: () => void): { stop(): void } {
  process.once('beforeExit', still)
  return { stop: () => void process.off('beforeExit', still) }
}

/** Ends now, whatever is still under way. */
export function exitNow(code: number): void {
  process.exit(code)
}

/** Takes variables out of the environment that the programs started from here would inherit. */
export function hideFromChildren(hidden: (name: string) => boolean): void {
  for (const name of Object.keys(process.env)) if (hidden(name)) delete process.env[name]
}

/** Ends the process soon, even when a socket that nobody needs any more is still open. */
export function endSoon(code: number): void {
  process.exitCode = code
  setTimeout(() => process.exit(), lingerMs).unref()
}

const lingerMs = 1000
