import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { createEmbeddedLedger } from '../../src/adapters/embedded/git-ledger.ts'
import { MemoryLedger } from '../../src/adapters/memory/memory-ledger.ts'
import { ledgerContract } from './ledger.contract.ts'

const homes: string[] = []

afterAll(async () => {
  for (const home of homes) await rm(home, { recursive: true, force: true })
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
