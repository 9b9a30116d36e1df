import { expect, test } from '@jest/globals'
import { policyJsonSchema } from '../../../src/domain/policy/names.ts'
import { PolicyFile } from '../../../src/domain/policy/policy.ts'
import { secretNames } from '../../../src/domain/policy/secret-names.ts'
import { kebabCase } from '../../../src/inputs.ts'

test('finds the variables that notifiers, signing and routers name, wherever they stand, and no port', () => {
  const policy = PolicyFile.parse({
    version: 1,
    signing: { 'private-key-env': 'RELEASE_PEM' },
    notify: [
      { kind: 'slack', 'webhook-env': 'CHAT', on: ['page'] },
      { kind: 'webhook', url: 'https://example.org', 'secret-env': 'HOOK', on: ['page'] }
    ],
    environments: { staging: { run: { command: 'node server.mjs', 'port-env': 'LISTEN' } } },
    rollout: { router: { kind: 'webhook', url: 'http://localhost', 'secret-env': 'ROUTE' } }
  })

  expect([...secretNames(policy)].sort()).toEqual(['CHAT', 'HOOK', 'RELEASE_PEM', 'ROUTE'])
})

test('knows every setting of the schema that ends in -env for a secret, but for the port', () => {
  const keys = [...JSON.stringify(policyJsonSchema()).matchAll(/"([a-z-]+-env)":/g)].map(([, key]) => key as string)
  const camel = (key: string) => key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const found = keys.filter(key => secretNames({ deep: [{ [camel(key)]: 'X' }] }).length === 1)

  expect(keys.length).toBeGreaterThan(8)
  expect(new Set(keys.filter(key => !found.includes(key)))).toEqual(new Set(['port-env']))
  expect(camel(kebabCase('secretEnv'))).toBe('secretEnv')
})
