import type { z } from 'zod'
import { usage } from '../domain/failure.ts'
import { kebabCase, shapeOf, valuesOf } from '../inputs.ts'
import type { Command, CommandWords } from './commands.ts'

/** Each script only asks this program what may come next, so that it never knows less than the program does. */
const scripts: Readonly<Record<string, string>> = {
  bash: `_sluice() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" internal-complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _sluice sluice sc
`,
  zsh: `#compdef sluice sc
_sluice() {
  local -a found
  found=("\${(@f)$("\${words[1]}" internal-complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
compdef _sluice sluice sc
`,
  fish: `for program in sluice sc
  complete -c $program -a '(eval (commandline -opc)[1] internal-complete (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
end
`
}

/** Throws `usage` for a shell that has no script. */
export function completionScript(shell: string | undefined): string {
  if (shell !== undefined && Object.hasOwn(scripts, shell)) return scripts[shell] as string
  const expected = `one of ${Object.keys(scripts).join(', ')}`
  throw usage('bad-input', { input: 'completion', found: shell, expected, example: 'source <(sluice completion bash)' })
}

type Completed = CommandWords & Partial<Pick<Command, 'load'>>

/** What may come next: the next word of a command, a flag that was not given, or a value of the flag before. */
export async function candidates(commands: readonly Completed[], typed: readonly string[]): Promise<readonly string[]> {
  const before = typed.slice(0, -1)
  const begun = typed.at(-1) ?? ''
  const command = commands.toSorted(longestFirst).find(({ words }) => startsWith(before, words.split(' ')))
  const next =
    command === undefined || before.length === command.words.split(' ').length ? nextWords(commands, before) : []
  const more = command === undefined ? [] : await ofCommand(command, before)
  return [...new Set([...next, ...more])].filter(word => word.startsWith(begun)).sort()
}

function longestFirst(one: CommandWords, other: CommandWords): number {
  return other.words.length - one.words.length
}

function startsWith(typed: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => typed[index] === word)
}

function nextWords(commands: readonly CommandWords[], before: readonly string[]): readonly string[] {
  const all = commands.map(({ words }) => words.split(' '))
  return all
    .filter(words => words.length > before.length && startsWith(words, before))
    .map(words => words[before.length] ?? '')
}

async function ofCommand(command: Completed, before: readonly string[]): Promise<readonly string[]> {
  if (command.words === 'completion') return Object.keys(scripts)
  const door = await command.load?.()
  const shape = door === undefined ? {} : shapeOf(door.operation.Inputs)
  const flags = Object.keys(shape).filter(name => command.fixed?.[kebabCase(name)] === undefined)
  const asked = flags.find(name => before.at(-1) === `--${kebabCase(name)}`)
  const values = asked === undefined ? undefined : valuesOf(shape[asked] as z.ZodType)
  if (values !== undefined && values.join() !== 'true,false') return values
  const given = (flag: string) => before.some(word => word === flag || word.startsWith(`${flag}=`))
  return [...flags.map(name => `--${kebabCase(name)}`), '--json', '--help', '--repository'].filter(flag => !given(flag))
}
