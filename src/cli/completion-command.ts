import type { CommandWords } from './commands.ts'

/** `sluice completion` is answered by the command line itself. */
export const completionCommand: CommandWords = {
  words: 'completion',
  summary: 'Print what a shell needs to complete commands, flags and values: completion bash, zsh or fish.'
}
