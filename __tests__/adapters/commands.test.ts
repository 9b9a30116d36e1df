import { expect, test } from '@jest/globals'
import { createShellCommands } from '../../src/adapters/embedded/shell-commands.ts'

const request = { workingDirectory: '/', variables: {} }

test('a command gets its variables without any quoting of hostile values', async () => {
  const hostile = '$(echo pwned); "`id`"'
  const result = await createShellCommands().run({
    ...request,
    command: 'printf %s "$VALUE"',
    variables: { VALUE: hostile }
  })
  expect(result).toMatchObject({ exitCode: 0, tail: hostile })
})

test('a failing command tells its exit code and its last words', async () => {
  const result = await createShellCommands().run({ ...request, command: 'echo sorry >&2; exit 7' })
  expect(result).toMatchObject({ exitCode: 7, tail: 'sorry\n' })
})

test('only the tail of a talkative command is kept', async () => {
  const { tail } = await createShellCommands().run({ ...request, command: 'seq 1 100000' })
  expect(tail.length).toBe(8192)
  expect(tail.endsWith('100000\n')).toBe(true)
})

test('a command that outlives its time is ended with everything it started', async () => {
  const result = await createShellCommands().run({ ...request, command: 'sleep 60 & sleep 60; wait', timeoutMs: 50 })
  expect(result.exitCode).toBe(124)
})

test('a shell that is not installed is named', async () => {
  const attempt = createShellCommands('no-such-shell').run({ ...request, command: 'true' })
  await expect(attempt).rejects.toMatchObject({ code: 'component-missing' })
})
