import { afterAll, expect } from '@jest/globals'
import { createGitHubIssues } from '../../src/adapters/github/issues.ts'
import { MemoryIssues } from '../../src/adapters/memory/memory-issues.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { connect, startShop } from './github/connections.ts'
import { issuesContract } from './issues.contract.ts'

const servers: GitHub[] = []

afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

issuesContract('issues in memory', async () => {
  const issues = new MemoryIssues()
  return () => issues
})

issuesContract('issues on GitHub', async () => {
  const server = await startShop()
  servers.push(server)
  return () => createGitHubIssues(connect(server))
})
