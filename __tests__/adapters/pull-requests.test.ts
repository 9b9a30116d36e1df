import { MemoryPulls } from '../../src/adapters/memory/memory-pulls.ts'
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
