import { afterAll, expect } from '@jest/globals'
import { createGitHubPullRequestMerge } from '../../src/adapters/github/pull-merge.ts'
import { createGitHubPullRequestNotes } from '../../src/adapters/github/pull-notes.ts'
import { createGitHubPullRequests } from '../../src/adapters/github/pull-requests.ts'
import { MemoryPulls } from '../../src/adapters/memory/memory-pulls.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { connect, startShop } from './github/connections.ts'
import { headsOf, pushTo, threePulls } from './github/pulls.ts'
import { pullRequestsContract } from './pull-requests.contract.ts'

const heads = { 1: 'a'.repeat(40), 2: 'b'.repeat(40) } as const

function seed(number: number, head: string) {
  const checks = { test: 'success' }
  return {
    number,
    head,
    open: number !== 3,
    checks,
    protected: number === 2,
    evidence: { pull: { number, head: { sha: head } } }
  }
}

pullRequestsContract('pull requests in memory', heads, async () => {
  const pulls = new MemoryPulls([seed(1, heads[1]), seed(2, heads[2]), seed(3, 'c'.repeat(40))])
  return { pulls, notes: pulls, merge: pulls, push: async (number, head) => pulls.push(number, head) }
})

const servers: GitHub[] = []

afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

pullRequestsContract('pull requests on GitHub', headsOf(threePulls), async () => {
  const server = await startShop(threePulls)
  servers.push(server)
  const connection = connect(server)
  return {
    pulls: createGitHubPullRequests(connection, '<!-- sluice dependency-triage -->'),
    notes: createGitHubPullRequestNotes(connection),
    merge: createGitHubPullRequestMerge(connection),
    push: async (number, head) => pushTo(server, number, head)
  }
})
