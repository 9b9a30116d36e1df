import { expect, test } from '@jest/globals'
import { PolicyFile } from '../../src/domain/policy/policy.ts'
import { commandEnvironment, shellCommands } from '../../src/wiring/programs.ts'

const environment = {
  PATH: process.env.PATH,
  NPM_TOKEN: 'npm-1',
  GITHUB_TOKEN: 'ghs-1',
  GH_TOKEN: 'ghs-1',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-1',
  ACTIONS_RUNTIME_TOKEN: 'run-1',
  SLUICE_REGISTRY_CREDENTIALS: 'ghcr.io robot:reg-1',
  SLUICE_KEY_PASSPHRASE: 'open sesame',
  PAGERDUTY_ROUTING_KEY: 'pd-1',
  CHAT: 'https://hooks.example/1'
}
const run = { actor: { id: 0, login: 'mona' }, workingDirectory: '/', home: '/', job: 'job' }
const host = { run, environment }
const notify = [
  { kind: 'pagerduty', on: ['page'] },
  { kind: 'slack', 'webhook-env': 'CHAT', on: ['page'] }
]

test("a command gets what its step set, and neither the job's tokens nor the secrets that the policy names", () => {
  const policy = PolicyFile.parse({ version: 1, notify })

  expect(Object.keys(commandEnvironment(policy, host))).toEqual(['PATH', 'NPM_TOKEN'])
})

test('the policy may give single ones back to its commands', () => {
  const policy = PolicyFile.parse({ version: 1, notify, commands: { env: ['GITHUB_TOKEN', 'CHAT', 'ABSENT'] } })

  expect(Object.keys(commandEnvironment(policy, host))).toEqual(['PATH', 'NPM_TOKEN', 'GITHUB_TOKEN', 'CHAT'])
})

test('what a command really sees has none of them, and what it prints of a secret is cleaned', async () => {
  const clean = <Value>(value: Value) => String(value).replaceAll('npm-1', '***') as Value
  const commands = shellCommands('sh', PolicyFile.parse({ version: 1, notify }), { ...host, clean })

  const { tail } = await commands.run({ command: 'env', workingDirectory: '/', variables: { SLUICE_SLOT: 'a' } })

  expect(tail).toContain('NPM_TOKEN=***')
  expect(tail).toContain('SLUICE_SLOT=a')
  expect(tail).not.toMatch(/ghs-1|id-1|run-1|reg-1|sesame|pd-1|hooks/)
})
