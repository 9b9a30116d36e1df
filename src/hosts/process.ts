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
