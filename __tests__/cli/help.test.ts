import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { commandHelp } from '../../src/cli/help.ts'
import { sharedInputs } from '../../src/inputs.ts'

test('help tells what may be typed and what is taken otherwise, and of a flag neither', () => {
  const mode = z.enum(['run', 'step']).default('run').describe('How far.')
  const rule = z.enum(['fixed', 'sequential']).optional().describe('By which rule.')
  const { dryRun, policy } = sharedInputs

  const lines = commandHelp({ words: 'shift', summary: '' }, z.strictObject({ mode, rule, dryRun, policy })).split('\n')
  const lineOf = (flag: string) => lines.find(line => line.trim().startsWith(flag))

  expect(lineOf('--mode')).toMatch(/How far\. \[one of run, step; default run\]$/)
  expect(lineOf('--rule')).toMatch(/By which rule\. \[one of fixed, sequential\]$/)
  expect(lineOf('--dry-run')).toMatch(/\.$/)
  expect(lineOf('--policy')).toMatch(/ \[default \.github\/sluice\.yml\]$/)
})
