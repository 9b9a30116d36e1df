import { z } from 'zod'
import { Flag } from '../inputs.ts'
import type { CommandWords } from './commands.ts'

/** `sluice release` calls the operations of a release one after the other and is none itself. */
export const releaseCommand: CommandWords = {
  words: 'release',
  summary: 'Play the release of .github/workflows/release.yml on this machine: build, prove, staging, production.'
}

export const ReleaseInputs = z.strictObject({
  workflow: z
    .string()
    .default('.github/workflows/release.yml')
    .describe('Path of the workflow that calls release.yml.'),
  policy: z.string().default('.github/sluice.yml').describe('Path of the policy file.'),
  workingDirectory: z.string().default('.').describe('Folder that relative paths start from.'),
  dryRun: Flag.prefault('false').describe('Tell what would be run, and run nothing.')
})
