import { expect, test } from '@jest/globals'
import { runnerInputs } from '../../src/hosts/runner-inputs.ts'

test('reads every input under its own name and leaves out the empty ones', () => {
  const environment = { 'INPUT_DRY-RUN': 'true', INPUT_POLICY: '', INPUT_COMMAND: 'npm ci\nnpm test\n', PATH: '/bin' }

  expect(runnerInputs(environment)).toEqual({ 'dry-run': 'true', command: 'npm ci\nnpm test' })
})

test('reads a misspelt input too, so that it can be refused instead of ignored', () => {
  expect(runnerInputs({ INPUT_DRY_RUN: 'true' })).toEqual({ dry_run: 'true' })
})
