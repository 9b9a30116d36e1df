import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { createLocalProcesses } from '../../../src/adapters/embedded/local-processes.ts'
import { createProcessSlots } from '../../../src/adapters/embedded/process-slots.ts'
import { findProxy, startProxy } from '../../../src/adapters/embedded/proxy/start.ts'
import { runDoor } from '../../../src/hosts/terminal.ts'
import { downDoor } from '../../../src/wiring/down.ts'
import { placementOf } from '../../adapters/slots.contract.ts'

function runDown(home: string, raw: Record<string, string> = {}) {
  const run = { actor: { id: 0, login: 'ada' }, workingDirectory: home, home, job: 'job-1' }
  return runDoor(downDoor, raw, { run, environment: {} }, () => undefined)
}

async function startEverything(home: string) {
  const entry = { command: process.execPath, args: [resolve('src/adapters/embedded/proxy/main.ts')] }
  await startProxy({ home: join(home, 'demo', '.sluice'), artifact: 'app', environment: 'production', entry })
  const slots = createProcessSlots({
    home,
    run: { command: `"${process.execPath}" app.cjs`, portEnv: 'PORT', health: '/', stopTimeoutMs: 500 },
    unpack: (_, directory) =>
      writeFile(
        join(directory, 'app.cjs'),
        "require('node:http').createServer((_, a) => a.end()).listen(process.env.PORT)"
      ),
    variables: { PATH: process.env.PATH }
  })
  await slots.place(placementOf())
}

test('down stops proxies and slots, those of the demo too, and has nothing to do the second time', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sluice-down-'))
  await startEverything(home)
  expect(await runDown(home, { 'dry-run': 'true' })).toMatchObject({ outcome: 'planned' })
  expect(await createLocalProcesses([home, join(home, 'demo', '.sluice')]).list()).toHaveLength(2)
  expect(await runDown(home)).toMatchObject({ outcome: 'done', headline: 'Stopped 2 processes.' })
  expect(findProxy({ home: join(home, 'demo', '.sluice'), artifact: 'app', environment: 'production' })).toBeUndefined()
  expect(await runDown(home)).toMatchObject({ outcome: 'unchanged' })
})
