import { type CommandWords, commands } from './commands.ts'
import { overview } from './help.ts'
import { version } from './version.ts'

/** What can be told without loading or looking at anything: the version, and the commands of a group. */
export function quickAnswer(typed: readonly string[]): string | undefined {
  if (typed[0] === '--version') return `${version}\n`
  const [group, ...rest] = typed
  if (rest.join() !== '--help' || commands.some(({ words }) => words === group)) return undefined
  const members: readonly CommandWords[] = commands.filter(({ words }) => words.startsWith(`${group} `))
  return members.length === 0 ? undefined : overview(members)
}
