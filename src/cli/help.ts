import type { z } from 'zod'
import { defaultOf, kebabCase, shapeOf, valuesOf } from '../inputs.ts'
import type { CommandWords } from './commands.ts'

/** All commands with what they are for. */
export function overview(commands: readonly CommandWords[]): string {
  const width = Math.max(...commands.map(command => command.words.length))
  const rows = commands.map(command => `  sluice ${command.words.padEnd(width)}  ${command.summary}`)
  return `Production releases that nobody has to watch.\n\n${rows.join('\n')}\n\nsluice COMMAND --help tells its inputs.\n`
}

/** One command with its inputs; the words are those of the schema, and so of action.yml. */
export function commandHelp(command: CommandWords, inputs: z.ZodType): string {
  const rows = Object.entries(shapeOf(inputs)).map(([name, schema]) => [
    `--${kebabCase(name)}`,
    `${schema.description ?? ''}${choices(schema)}`
  ])
  const width = Math.max(...rows.map(row => row[0]?.length ?? 0), 0)
  const positionals = (command.positionals ?? []).map(name => ` ${name.toUpperCase()}`).join('')
  const flags = rows.map(([flag, text]) => `  ${(flag ?? '').padEnd(width)}  ${text}`).join('\n')
  const shared = everywhere.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`)
  return `sluice ${command.words}${positionals}\n\n${command.summary}\n\n${[flags, ...shared].join('\n')}\n`
}

/** What may be typed, when that is a closed list, and what is taken when nothing is. A flag needs no list. */
function choices(field: z.ZodType): string {
  const values = valuesOf(field)
  const byDefault = defaultOf(field)
  const isFlag = values?.join() === 'true,false'
  const told = [
    ...(values === undefined || isFlag ? [] : [`one of ${values.join(', ')}`]),
    ...(byDefault === undefined || (isFlag && byDefault === 'false') ? [] : [`default ${byDefault}`])
  ]
  return told.length === 0 ? '' : ` [${told.join('; ')}]`
}

const everywhere = [
  ['--repository', "Whose facts on GitHub are meant, as owner/name; default the clone's origin, given a token."],
  ['--json', 'Print one JSON object on standard output.']
] as const
