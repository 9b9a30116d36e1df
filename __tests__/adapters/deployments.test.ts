import { afterAll, expect } from '@jest/globals'
import { createGitHubDeployments } from '../../src/adapters/github/deployments.ts'
import { MemoryDeployments } from '../../src/adapters/memory/memory-deployments.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { deploymentsContract } from './deployments.contract.ts'
import { connect, startShop } from './github/connections.ts'

const servers: GitHub[] = []

afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

deploymentsContract('deployments in memory', async () => {
  const deployments = new MemoryDeployments()
  return { open: () => deployments, commit: 'c0ffee' }
})

deploymentsContract('deployments on GitHub', async () => {
  const server = await startShop()
  servers.push(server)
  const commit = server.repository('octo/shop').refs.get('refs/heads/main') ?? ''
  return { open: () => createGitHubDeployments(connect(server)), commit }
})
