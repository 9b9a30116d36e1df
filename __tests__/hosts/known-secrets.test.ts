import { expect, test } from '@jest/globals'
import { knownSecrets } from '../../src/hosts/known-secrets.ts'

test('counts as secret the token, the key, what is misspelt like one, and the tokens of the runner', () => {
  const raw = { 'github-token': 'one', 'private-key': 'two', private_key: 'three', digest: 'four' }
  const environment = { ACTIONS_RUNTIME_TOKEN: 'five', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'six', GITHUB_TOKEN: '' }

  expect(knownSecrets(raw, environment)).toEqual(['one', 'two', 'three', 'five', 'six'])
})

test('does not count as secret the path of a public key', () => {
  expect(knownSecrets({ key: 'trusted.pem', environment: 'staging' }, {})).toEqual([])
})

test('what the environment calls a secret is one, unless it is a word of a few letters', () => {
  const environment = {
    PD_ROUTING_KEY: 'R0UT1NGKEY',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUt',
    NODE_KEY: 'on',
    SHOP_NAME: 'long enough'
  }

  expect(knownSecrets({}, environment)).toEqual(['R0UT1NGKEY', 'wJalrXUt'])
})

test('the path of a key is no secret, but a text that looks like one and leads nowhere may be', () => {
  const raw = { 'private-key': 'package.json', 'signing-key': 'not/there.pem', token: 'package.json' }

  expect(knownSecrets(raw, {})).toEqual(['not/there.pem', 'package.json'])
})
