import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { createCommandSlots } from '../../src/adapters/embedded/command-slots.ts'
import { createLocalProcesses } from '../../src/adapters/embedded/local-processes.ts'
import { createProcessSlots } from '../../src/adapters/embedded/process-slots.ts'
import { createShellCommands } from '../../src/adapters/embedded/shell-commands.ts'
import { createMemorySlots } from '../../src/adapters/memory/memory-slots.ts'
import { placementOf, slotsContract } from './slots.contract.ts'

const app = `const { createServer } = require('node:http')
createServer((incoming, answer) => answer.end(process.env.SLUICE_SLOT + ' ' + process.env.SLUICE_BUILD_ID))
  .listen(Number(process.env.PORT), '127.0.0.1')
process.on('SIGTERM', () => {})`

async function make(command = `"${process.execPath}" app.cjs`, home?: string) {
  return createProcessSlots({
    home: home ?? (await mkdtemp(join(tmpdir(), 'sluice-slots-'))),
    run: { command, portEnv: 'PORT', health: '/', stopTimeoutMs: 200, startTimeoutMs: 10_000 },
    unpack: (_, directory) => writeFile(join(directory, 'app.cjs'), app),
    variables: { PATH: process.env.PATH }
  })
}

describe('memory slots', () => {
  slotsContract(async () => createMemorySlots(() => new Date(0)))
})

describe('a deploy command', () => {
  test('that a killed promotion left at work is ended before the next one begins', async () => {
    const notes = await mkdtemp(join(tmpdir(), 'sluice-deploys-'))
    const landed = join(notes, 'landed')
    const commands = createShellCommands({ shell: 'sh', environment: { PATH: process.env.PATH }, clean: text => text })
    const shared = {
      commands,
      workingDirectory: notes,
      notes,
      url: undefined,
      known: async () => [],
      now: () => new Date(0)
    }
    const left = createCommandSlots({ ...shared, command: `sleep 600; echo old >> ${landed}` }).place(placementOf())
    left.catch(() => undefined)
    while (!(await readdir(notes)).some(name => name.endsWith('.json')))
      await new Promise(later => setTimeout(later, 20))

    await createCommandSlots({ ...shared, command: `echo new >> ${landed}` }).place(placementOf())

    await expect(left).rejects.toMatchObject({ code: 'deploy-failed' })
    expect(await readFile(landed, 'utf8')).toBe('new\n')
  }, 120_000)
})

describe('processes', () => {
  slotsContract(() => make())

  test('the command knows its slot and build, and one that ignores SIGTERM is killed', async () => {
    const slots = await make()
    const { url } = await slots.place(placementOf())
    expect(await (await fetch(url!)).text()).toBe('a build-1')
    await slots.stop('app', 'production', 'a')
    await expect(fetch(url!)).rejects.toThrow()
  })

  test('a command that starts its service and ends is seen running, and is stopped with what it started', async () => {
    const home = await mkdtemp(join(tmpdir(), 'sluice-slots-'))
    const slots = await make(`"${process.execPath}" app.cjs & exit 0`, home)
    const { url } = await slots.place(placementOf())
    expect(await slots.list('app', 'production')).toHaveLength(1)

    const [left] = await createLocalProcesses([home]).list()
    await createLocalProcesses([home]).stop(left!)

    await expect(fetch(url!)).rejects.toThrow()
    expect(await createLocalProcesses([home]).list()).toEqual([])
  }, 60_000)

  test('a command that ends before it is healthy fails the placement and leaves nothing', async () => {
    const slots = await make('exit 1')
    await expect(slots.place(placementOf())).rejects.toMatchObject({ code: 'health-failed' })
    expect(await slots.list('app', 'production')).toEqual([])
  })
})
