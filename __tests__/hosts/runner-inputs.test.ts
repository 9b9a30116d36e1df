import { expect, test } from '@jest/globals'
import { runnerInputs, secretsOf } from '../../src/hosts/runner-inputs.ts'

test('reads every input under its own name and leaves out the empty ones', () => {
  const environment = { 'INPUT_DRY-RUN': 'true', INPUT_POLICY: '', INPUT_COMMAND: 'npm ci\nnpm test\n', PATH: '/bin' }

  expect(runnerInputs(environment)).toEqual({ 'dry-run': 'true', command: 'npm ci\nnpm test' })
})

test('reads a misspelt input too, so that it can be refused instead of ignored', () => {
  expect(runnerInputs({ INPUT_DRY_RUN: 'true' })).toEqual({ dry_run: 'true' })
})

test('counts as secret the token, the key, what is misspelt like one, and the tokens of the runner', () => {
  const raw = { 'github-token': 'one', 'private-key': 'two', private_key: 'three', digest: 'four' }
  const environment = { ACTIONS_RUNTIME_TOKEN: 'five', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'six', GITHUB_TOKEN: '' }

  expect(secretsOf(raw, environment)).toEqual(['one', 'two', 'three', 'five', 'six'])
})

test('does not count as secret the path of a public key', () => {
  expect(secretsOf({ key: 'trusted.pem', environment: 'staging' }, {})).toEqual([])
})

test('what the environment calls a secret is one, unless it is a word of a few letters', () => {
  const environment = {
    PD_ROUTING_KEY: 'R0UT1NGKEY',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUt',
    NODE_KEY: 'on',
    SHOP_NAME: 'long enough'
  }

  expect(secretsOf({}, environment)).toEqual(['R0UT1NGKEY', 'wJalrXUt'])
})
