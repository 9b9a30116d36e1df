import { usage } from '../domain/failure.ts'
import { nearest } from '../domain/policy/nearest.ts'
import type { RawInputs } from '../inputs.ts'
import type { CommandWords } from './commands.ts'

/** What somebody typed, sorted: which command, with which inputs, and how the answer shall look. */
export interface Invocation<Command extends CommandWords> {
  readonly command: Command | undefined
  readonly raw: RawInputs
  /** Whose facts are meant, as `owner/name` on GitHub; the clone's own when nothing was typed. */
  readonly repository: string | undefined
  readonly json: boolean
  readonly help: boolean
}

/** Asking for help in any of the ways that people try: `help`, `help VERB`, `VERB -h`, `-h`. */
export function withHelp(typed: readonly string[]): readonly string[] {
  const [first, ...rest] = typed.map(word => (word === '-h' ? '--help' : word))
  if (first === undefined) return []
  return first === 'help' ? [...rest, '--help'] : [first, ...rest]
}

/** Finds the command by its longest run of words, then reads flags and positionals. Throws `usage`. */
export function parseArguments<Command extends CommandWords>(
  commands: readonly Command[],
  typed: readonly string[]
): Invocation<Command> {
  const named = longestMatch(commands, typed)
  const rest = typed.slice(named?.words.split(' ').length ?? 0)
  const command = commands.find(other => asksInstead(other, named, rest)) ?? named
  if (command === undefined && rest[0] !== undefined && !rest[0].startsWith('-')) throw unknownCommand(commands, typed)

  const { flags, positionals } = split(rest)
  const placed = Object.fromEntries((command?.positionals ?? []).map((name, index) => [name, positionals[index]]))
  const both = (command?.positionals ?? []).find((name, index) => index in positionals && Object.hasOwn(flags, name))
  if (both !== undefined) throw twice(both)
  const extra = positionals[command?.positionals?.length ?? 0]
  if (extra !== undefined) throw usage('unknown-input', { input: 'argument', found: extra, expected: 'a flag' })

  const given = Object.entries({ ...placed, ...flags, ...command?.fixed }).filter(pair => pair[1] !== undefined)
  const { json, help, repository, ...raw } = Object.fromEntries(given) as Record<string, string>
  return { command, raw, repository, json: json !== undefined && json !== 'false', help: help !== undefined }
}

function longestMatch<Command extends CommandWords>(
  commands: readonly Command[],
  typed: readonly string[]
): Command | undefined {
  const fits = commands.filter(command => command.words.split(' ').every((word, index) => typed[index] === word))
  return fits.sort((one, other) => other.words.length - one.words.length)[0]
}

/** A command may stand behind a flag of another one: `rollout --replay` is `rollout replay`. */
function asksInstead(other: CommandWords, named: CommandWords | undefined, rest: readonly string[]): boolean {
  const flag = other.behindFlag
  if (flag === undefined || named === undefined || other.words !== `${named.words} ${flag}`) return false
  return rest.some(word => word === `--${flag}` || word.startsWith(`--${flag}=`))
}

function split(typed: readonly string[]) {
  const flags: Record<string, string> = {}
  const positionals: string[] = []
  for (let index = 0; index < typed.length; index += 1) {
    const word = typed[index] as string
    if (!isFlag(word)) {
      positionals.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = flagName(word.slice(2, equals < 0 ? undefined : equals))
    const next = typed[index + 1]
    if (Object.hasOwn(flags, name)) throw twice(name)
    if (equals >= 0) flags[name] = word.slice(equals + 1)
    else if (next === undefined || isFlag(next) || valueless.has(name)) flags[name] = 'true'
    else {
      flags[name] = next
      index += 1
    }
  }
  return { flags, positionals }
}

/** A key in PEM begins with dashes, too, and holds blanks. */
function isFlag(word: string): boolean {
  return word.startsWith('--') && !/\s/.test(word.split('=')[0] as string)
}

/** What is no name is not shown: it may be a secret that lost its flag. */
function flagName(text: string): string {
  if (/^[a-zA-Z][a-zA-Z0-9-]{0,40}$/.test(text)) return text
  throw usage('unknown-input', { input: 'argument', found: 'something else', expected: 'the name of a flag' })
}

function twice(name: string) {
  return usage('bad-input', { input: name, found: 'two values', expected: 'one value' })
}

/** Flags that stand alone, so that a positional may follow them. */
const valueless = new Set([
  'verbose',
  'json',
  'help',
  'dry-run',
  'strict',
  'compat',
  'full',
  'pending',
  'all-projects',
  'security',
  'lint',
  'evaluate',
  'gaps'
])

/** Names the commands of the group whose name was typed, or all of them, and the one that was most likely meant. */
function unknownCommand(commands: readonly CommandWords[], typed: readonly string[]) {
  const words = typed.slice(0, typed[1]?.startsWith('-') === false ? 2 : 1)
  const names = commands.map(command => command.words)
  const group = names.filter(name => name.startsWith(`${words[0]} `))
  const meant = nearest(words.join(' '), names) ?? nearest(words[0] ?? '', names)
  return usage('unknown-input', {
    input: 'command',
    found: words.join(' '),
    expected: `one of ${(group.length > 0 ? group : names).join(', ')}`,
    meant: meant === undefined ? undefined : `sluice ${meant}`,
    example: 'sluice demo'
  })
}
