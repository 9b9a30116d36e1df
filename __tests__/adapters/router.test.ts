import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { findProxy, startProxy, stopProxy } from '../../src/adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../../src/adapters/embedded/proxy-router.ts'
import { createMemoryRouter } from '../../src/adapters/memory/memory-router.ts'
import { routerContract, shiftTo } from './router.contract.ts'

const started: { home: string; artifact: string; environment: string }[] = []
const entry = { command: process.execPath, args: [resolve('src/adapters/embedded/proxy/main.ts')] }

async function place() {
  const home = await mkdtemp(join(tmpdir(), 'sluice-router-'))
  const made = { home, artifact: 'app', environment: 'production' }
  started.push(made)
  await startProxy({ ...made, entry })
  return made
}

afterAll(async () => {
  for (const made of started) await stopProxy(made)
})

describe('memory router', () => {
  let time = 0

  routerContract({
    leaseMs: 15_000,
    make: async () => createMemoryRouter({ live: 'a', now: () => time }),
    pass: milliseconds => {
      time += milliseconds
    }
  })
})

describe('embedded proxy', () => {
  routerContract({
    leaseMs: 500,
    make: async () => {
      const made = await place()
      return createProxyRouter(() => findProxy(made))
    }
  })

  test('a finalized slot is still live after the proxy was killed and started again', async () => {
    const made = await place()
    const router = createProxyRouter(() => findProxy(made))
    await router.finalize('b', 7)
    process.kill(findProxy(made)!.pid, 'SIGKILL')
    while (findProxy(made) !== undefined) await new Promise(resolve => setTimeout(resolve, 10))
    await startProxy({ ...made, entry })
    expect(await router.read()).toMatchObject({ weight: 0, blue: 'b', fence: 7 })
    await expect(router.set(shiftTo({ fence: 6 }))).rejects.toMatchObject({ code: 'router-refused' })
  })

  test('without its token the control port tells nothing', async () => {
    const made = await place()
    const answer = await fetch(`http://127.0.0.1:${findProxy(made)!.controlPort}/state`)
    expect(answer.status).toBe(401)
  })
})
