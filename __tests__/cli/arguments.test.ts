import { expect, test } from '@jest/globals'
import { parseArguments, withHelp } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands.ts'

const read = (line: string) => parseArguments(commands, line.split(' '))

test('finds a command of two words before one of one word', () => {
  expect(read('ops status').command?.words).toBe('ops status')
})

test('reads flags with and without an equals sign', () => {
  expect(read('promote --environment=staging --digest latest --json')).toMatchObject({
    raw: { environment: 'staging', digest: 'latest' },
    json: true
  })
})

test('replays a trace behind the flag of rollout', () => {
  const { command, raw } = read('rollout --replay trace.jsonl --rule argo')

  expect(command?.words).toBe('rollout replay')
  expect(raw).toEqual({ replay: 'trace.jsonl', rule: 'argo' })
})

test('names what was typed and what there is when no command fits', () => {
  expect(() => read('promte staging')).toThrow(/promte staging/)
})

test('takes the repository that is meant for itself, because it is no input of any operation', () => {
  expect(read('ops status --repository octo/shop')).toMatchObject({ raw: {}, repository: 'octo/shop' })
})

test('takes a key in PEM for the value that it is, and shows none of it when its flag is missing', () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nMIGHAgEA\n-----END PRIVATE KEY-----'

  expect(parseArguments(commands, ['build', '--private-key', pem]).raw).toEqual({ 'private-key': pem })
  expect(() => parseArguments(commands, ['build', '--MIGHAgEA+/AMBMGByqGSM49AgEGCCqGSM49AwEH'])).toThrow(
    'something else'
  )
})

test.each([
  'build --path dist --path other',
  'promote --environment staging --environment=production',
  'smoke suite.yml --suite other.yml'
])('asks for one value where two are given: %s', line => {
  expect(() => read(line)).toThrow(/expected one value/)
})

test.each([
  ['-h', '--help'],
  ['help', '--help'],
  ['help ops status', 'ops status --help'],
  ['promote -h', 'promote --help'],
  ['promote --help', 'promote --help'],
  ['', '']
])('help is asked for by %j as people ask for it', (typed, understood) => {
  expect(withHelp(typed.split(' ').filter(Boolean))).toEqual(understood.split(' ').filter(Boolean))
})

test.each([
  ['promot --environment x', 'did you mean sluice promote?', 'one of init,'],
  ['ops stat', 'did you mean sluice ops status?', 'one of ops status,'],
  ['deplyoments', 'a valid example: sluice demo', 'one of init,']
])('%s is answered with what was most likely meant', (typed, hint, expected) => {
  const refused = { code: 'unknown-input', hint, message: expect.stringContaining(expected) }

  expect(() => read(typed)).toThrow(expect.objectContaining(refused))
})
