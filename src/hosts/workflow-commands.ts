import type { Redact } from './redaction.ts'

/** What a runner shows beside a step, and on the lines of a pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

const longestTitle = 200
const longestMessage = 4000

/** Writes `::error title=…::…`. Nothing inside can end the line, or open a property or a command of its own. */
export function annotationLine({ level, title, message }: Annotation, redact: Redact): string {
  const head = escapeProperty(cut(redact(title), longestTitle))
  return `::${level} title=${head}::${escapeData(cut(redact(message), longestMessage))}\n`
}

/** Tells the runner to hide a text from here on. */
export function maskLine(secret: string): string {
  return `::add-mask::${escapeData(secret)}\n`
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/**
 * Takes away the meaning that a runner would give to a line of the log: `::command::` at its start (after any blank
 * that .NET trims), and the old `##[command]` anywhere. Text from outside must not set outputs or hide what follows.
 */
export function inert(text: string): string {
  return text
    .replaceAll('##[', '# #[')
    .split(/\r\n|\r|\n/)
    .map(line => line.replace(/^([\s\u0085\u200b]*):(?=:)/, '$1: '))
    .join('\n')
}
