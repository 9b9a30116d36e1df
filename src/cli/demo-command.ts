import { z } from 'zod'
import { Flag } from '../inputs.ts'
import type { CommandWords } from './commands.ts'

/** `sluice demo` calls many operations and is none itself. */
export const demoCommand: CommandWords = {
  words: 'demo',
  summary: 'Play three releases on this machine: a new one, a good one, a bad one.'
}

export const DemoInputs = z.strictObject({
  verbose: Flag.prefault('false').describe('Show the whole report of every operation.'),
  dryRun: Flag.prefault('false').describe('Tell what would be played, and start nothing.')
})
