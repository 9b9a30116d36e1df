import type { Streams } from './terminal.ts'

/** The process around the command line: the one place below `cli/` that names `process`. */
export const streams: Streams = {
  out: text => void process.stdout.write(text),
  people: text => void process.stderr.write(text)
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

/**
 * Aborts at the first Ctrl-C or request to end, so that an operation can come to a safe end by itself.
 * The second one ends the process where it stands.
 */
export function interrupts(): AbortSignal {
  const controller = new AbortController()
  const heed = (code: number) => () => {
    if (controller.signal.aborted) process.exit(code)
    controller.abort()
  }
  process.on('SIGINT', heed(130))
  process.on('SIGTERM', heed(143))
  return controller.signal
}

/** Runs `stop` when somebody presses Ctrl-C or asks the process to end, then ends with the signal's code. */
export function onceInterrupted(stop: () => Promise<void>): void {
  const end = (code: number) => () => void stop().finally(() => process.exit(code))
  process.once('SIGINT', end(130))
  process.once('SIGTERM', end(143))
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
