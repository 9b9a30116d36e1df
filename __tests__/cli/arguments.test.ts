import { expect, test } from '@jest/globals'
import { parseArguments } from '../../src/cli/arguments.ts'
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
