import { expect, test } from '@jest/globals'
import { createGitHubPullRequestMerge } from '../../../src/adapters/github/pull-merge.ts'
import { createGitHubPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { connect, withShop } from './connections.ts'
import { headsOf, pushTo, threePulls } from './pulls.ts'
import { sweepFaults } from './sweep.ts'

const marker = '<!-- sluice dependency-triage -->'
const heads = headsOf(threePulls)
const order = (number: 1 | 2) => ({ number, head: heads[number], method: 'squash' as const })

function pullOf(repository: Repository, number: number) {
  return repository.issues.find(issue => issue.number === number)?.pull
}

const queue = {
  ...threePulls,
  rulesets: [
    {
      rules: [
        {
          type: 'merge_queue',
          parameters: {
            check_response_timeout_minutes: 60,
            grouping_strategy: 'ALLGREEN',
            max_entries_to_build: 5,
            max_entries_to_merge: 5,
            merge_method: 'SQUASH',
            min_entries_to_merge: 1,
            min_entries_to_merge_wait_minutes: 1
          }
        }
      ]
    }
  ]
}

test('a second merge of the same commit writes nothing', async () => {
  await withShop(threePulls, async (connection, github) => {
    const merge = createGitHubPullRequestMerge(connection)
    await merge.merge(order(1))
    await merge.merge(order(2))
    const mark = github.counts.mark()

    expect([await merge.merge(order(1)), await merge.merge(order(2))]).toEqual(['merged', 'armed'])

    expect(github.counts.since(mark).writes).toBe(0)
  })
})

test('goes through the queue where there is one, and leaves it again', async () => {
  await withShop(queue, async (connection, github) => {
    const merge = createGitHubPullRequestMerge(connection)

    expect([await merge.merge(order(1)), await merge.merge(order(1))]).toEqual(['queued', 'queued'])
    expect((await createGitHubPullRequests(connection, marker).gather(1)).notes.armed).toBe(heads[1])
    await merge.disarm(1)

    expect(pullOf(github.repository('octo/shop'), 1)).toMatchObject({ queued: false, merged: false })
  })
})

test('never merges directly what is not ready, although its token might bypass the rules', async () => {
  await withShop({ ...threePulls, allowAutoMerge: false }, async (connection, github) => {
    const mark = github.counts.mark()

    await expect(createGitHubPullRequestMerge(connection).merge(order(2))).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'triage-merge-state',
      message: expect.stringContaining('Auto merge is not allowed')
    })

    const routes = github.counts.since(mark).calls.map(({ route }) => route)
    expect(routes.filter(route => route.includes('/merge'))).toEqual([])
  })
})

test('remembers for which commit it armed, although somebody pushes later', async () => {
  await withShop(threePulls, async (connection, github) => {
    const merge = createGitHubPullRequestMerge(connection)
    await merge.merge(order(2))

    pushTo(github, 2, 'd'.repeat(40))

    expect((await createGitHubPullRequests(connection, marker).gather(2)).notes.armed).toBe(heads[2])
    await expect(merge.merge(order(2))).rejects.toMatchObject({ code: 'triage-head-moved' })
  })
})

test('leaves alone what a person armed', async () => {
  const tokens = [
    { token: seededToken, login: 'github-actions[bot]' },
    { token: 'ghp_mona', login: 'mona', kind: 'user' as const }
  ]
  await withShop(
    threePulls,
    async (connection, github) => {
      await createGitHubPullRequestMerge(connect(github, { token: 'ghp_mona' })).merge(order(2))

      expect((await createGitHubPullRequests(connection, marker).gather(2)).notes.armed).toBeUndefined()
      await createGitHubPullRequestMerge(connection).disarm(2)

      expect(pullOf(github.repository('octo/shop'), 2)?.auto_merge).toMatchObject({ login: 'mona' })
    },
    { tokens }
  )
})

test.each([
  ['a draft', { draft: true }],
  ['closed', { state: 'closed' as const }]
])('does not merge what is %s', async (_, change) => {
  await withShop({ ...threePulls, pulls: [{ head: 'one', ...change }] }, async connection => {
    await expect(createGitHubPullRequestMerge(connection).merge(order(1))).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'triage-merge-state'
    })
  })
})

test('waits until GitHub knows whether it can be merged', async () => {
  await withShop({ ...threePulls, pulls: [{ head: 'one', mergeableKnown: false }] }, async connection => {
    await connection.read('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: 1 })

    expect(await createGitHubPullRequestMerge(connection).merge(order(1))).toBe('merged')
  })
})

sweepFaults({
  name: 'merging',
  seed: threePulls,
  act: connection => createGitHubPullRequestMerge(connection).merge(order(1)),
  outcome: (repository: Repository) => [
    pullOf(repository, 1)?.merged,
    repository.issues.filter(issue => issue.pull?.merged).length
  ]
})

sweepFaults({
  name: 'arming',
  seed: threePulls,
  act: connection => createGitHubPullRequestMerge(connection).merge(order(2)),
  outcome: (repository: Repository) => pullOf(repository, 2)?.auto_merge
})

sweepFaults({
  name: 'disarming',
  seed: threePulls,
  prepare: connection => createGitHubPullRequestMerge(connection).merge(order(2)),
  act: connection => createGitHubPullRequestMerge(connection).disarm(2),
  outcome: (repository: Repository) => pullOf(repository, 2)?.auto_merge
})

sweepFaults({
  name: 'queueing',
  seed: queue,
  act: connection => createGitHubPullRequestMerge(connection).merge(order(1)),
  outcome: (repository: Repository) => pullOf(repository, 1)?.queued
})
