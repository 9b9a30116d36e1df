import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from '@jest/globals'
import { createNginxRouter } from '../../../src/adapters/routers/nginx-router.ts'
import { guardEntry, stopGuard } from '../../support/nginx.ts'
import { routerContract } from '../router.contract.ts'

describe('gates of nginx, as a router', () => {
  const made: string[] = []
  afterAll(async () => {
    for (const directory of made) {
      await stopGuard(directory)
      await rm(directory, { recursive: true, force: true })
    }
  })

  routerContract({
    leaseMs: 1000,
    make: async () => {
      const directory = await mkdtemp(join(tmpdir(), 'sluice-gates-'))
      made.push(directory)
      return createNginxRouter({ directory, guard: guardEntry })
    }
  })
})
