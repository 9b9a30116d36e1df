import { expect, test } from '@jest/globals'
import { startTimeOf } from '../../src/adapters/embedded/process-identity.ts'
import { createShellCommands } from '../../src/adapters/embedded/shell-commands.ts'

const shell = { shell: 'sh', environment: { PATH: process.env.PATH }, clean: (text: string) => text }
const request = { workingDirectory: '/', variables: {} }

test('a command gets its variables without any quoting of hostile values', async () => {
  const hostile = '$(echo pwned); "`id`"'
  const result = await createShellCommands(shell).run({
    ...request,
    command: 'printf %s "$VALUE"',
    variables: { VALUE: hostile }
  })
  expect(result).toMatchObject({ exitCode: 0, tail: hostile })
})

test('a failing command tells its exit code and its last words', async () => {
  const result = await createShellCommands(shell).run({ ...request, command: 'echo sorry >&2; exit 7' })
  expect(result).toMatchObject({ exitCode: 7, tail: 'sorry\n' })
})

test('only the tail of a talkative command is kept', async () => {
  const { tail } = await createShellCommands(shell).run({ ...request, command: 'seq 1 100000' })
  expect(tail.length).toBe(8192)
  expect(tail.endsWith('100000\n')).toBe(true)
})

test('a command that outlives its time is ended with everything it started', async () => {
  const result = await createShellCommands(shell).run({
    ...request,
    command: 'sleep 60 & sleep 60; wait',
    timeoutMs: 50
  })
  expect(result.exitCode).toBe(124)
})

test.each([
  ['ends what the command left in the background, which would hold it open', false, false],
  ['leaves what a deployment started running', true, true]
])(
  '%s',
  async (_, leavesRunning, expected) => {
    const command = 'sleep 300 >/dev/null 2>&1 & printf %s $!'

    const { tail } = await createShellCommands(shell).run({ ...request, command, leavesRunning })

    expect(await isRunning(Number(tail), expected)).toBe(expected)
    if (expected) process.kill(Number(tail))
  },
  60_000
)

test('a command is over although what it left still has its output', async () => {
  const result = await createShellCommands(shell).run({ ...request, command: 'sleep 300 & echo done' })

  expect(result).toMatchObject({ exitCode: 0, tail: 'done\n' })
}, 60_000)

/** Waits for the answer that is expected, since a process takes a moment to end. */
async function isRunning(pid: number, expected: boolean): Promise<boolean> {
  for (let turn = 0; ; turn++) {
    const running = startTimeOf(pid) !== '' && startTimeOf(pid) !== 'ended'
    if (running === expected || turn === 1000) return running
    await new Promise(later => setTimeout(later, 20))
  }
}

test('a shell that is not installed is named', async () => {
  const attempt = createShellCommands({ ...shell, shell: 'no-such-shell' }).run({ ...request, command: 'true' })
  await expect(attempt).rejects.toMatchObject({ code: 'component-missing' })
})

test('a command sees the environment that it is given and nothing of the process around it', async () => {
  process.env.AROUND = 'seen'

  const { tail } = await createShellCommands(shell).run({ ...request, command: 'echo "$AROUND|$PATH"' })

  delete process.env.AROUND
  expect(tail).toBe(`|${process.env.PATH}\n`)
})

test('a secret that the cut of a long output would halve is taken out whole', async () => {
  const secret = 's3cret'.repeat(20)
  const clean = (text: string) => text.replaceAll(secret, '***')

  const { tail } = await createShellCommands({ ...shell, clean }).run({
    ...request,
    command: 'printf %s "$SECRET"; head -c 8150 /dev/zero | tr "\\0" x',
    variables: { SECRET: secret }
  })

  expect(tail).toBe(`***${'x'.repeat(8150)}`)
})
