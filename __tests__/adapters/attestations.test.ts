import { afterAll, expect } from '@jest/globals'
import { createGitHubAttestations } from '../../src/adapters/github/attestations.ts'
import { MemoryAttestations } from '../../src/adapters/memory/memory-attestations.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { attestationsContract } from './attestations.contract.ts'
import { connect, startShop } from './github/connections.ts'

const servers: GitHub[] = []

afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

attestationsContract('attestations in memory', async () => {
  const attestations = new MemoryAttestations()
  return () => attestations
})

attestationsContract('attestations on GitHub', async () => {
  const server = await startShop()
  servers.push(server)
  return () => createGitHubAttestations(connect(server))
})
