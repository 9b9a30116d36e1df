import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect } from '@jest/globals'
import { createEmbeddedLedger } from '../../src/adapters/embedded/git-ledger.ts'
import { createGitHubLedger } from '../../src/adapters/github/ledger-branch.ts'
import { MemoryLedger } from '../../src/adapters/memory/memory-ledger.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { connect, startShop } from './github/connections.ts'
import { ledgerContract } from './ledger.contract.ts'

const homes: string[] = []
const servers: GitHub[] = []

afterAll(async () => {
  for (const home of homes) await rm(home, { recursive: true, force: true })
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

ledgerContract('a ledger in memory', async () => {
  const ledger = new MemoryLedger()
  return () => ledger
})

ledgerContract('a ledger in git', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sluice-ledger-'))
  homes.push(home)
  return () => createEmbeddedLedger(home)
})

ledgerContract('a ledger on a branch on GitHub', async () => {
  const server = await startShop()
  servers.push(server)
  return () => createGitHubLedger(connect(server))
})
