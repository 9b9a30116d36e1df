import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { withHelp } from '../../src/cli/arguments.ts'
import { commandHelp } from '../../src/cli/help.ts'
import { quickAnswer } from '../../src/cli/quick-answer.ts'
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

test('tells the version of the package, also where that is not at hand', () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

  expect(quickAnswer(['--version'])).toBe(`${version}\n`)
})

test.each([['ops --help'], ['help ops'], ['ops -h']])('%s lists the commands of the group and no other', typed => {
  const listed = quickAnswer(withHelp(typed.split(' '))) ?? ''

  const lines = listed.split('\n').filter(line => line.startsWith('  sluice '))
  expect(lines.map(line => line.trim().split(' ')[1])).toEqual(lines.map(() => 'ops'))
  expect(listed).toMatch(/sluice ops status {2,}\S/)
  expect(listed).toMatch(/sluice ops rollback {2,}\S/)
})

test.each([['build --help'], ['ops status --help'], ['ops'], ['no-such-group --help'], ['--help']])(
  '%s asks for no group',
  typed => {
    expect(quickAnswer(withHelp(typed.split(' ')))).toBeUndefined()
  }
)
