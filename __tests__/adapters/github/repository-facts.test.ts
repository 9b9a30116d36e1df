import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Connection } from '../../../src/adapters/github/connection.ts'
import { createRepositoryFacts } from '../../../src/adapters/github/repository-facts.ts'
import { createMemoryRepositoryFacts } from '../../../src/adapters/memory/memory-repository-facts.ts'
import type { RepositoryFacts } from '../../../src/ports/repository-facts.ts'
import { type GitHub, seededToken, startGitHub } from '../../../stand-ins/github/index.ts'

let github: GitHub
beforeAll(async () => {
  const environments = [{ name: 'staging' }, { name: 'production', reviewers: [{ type: 'User' as const, id: 7 }] }]
  github = await startGitHub({
    seed: { users: [{ login: 'mona', id: 7 }], repositories: [{ name: 'octo/shop', environments }] }
  })
})
afterAll(() => github.stop())

const sources: readonly (readonly [string, () => RepositoryFacts])[] = [
  [
    'GitHub',
    () => createRepositoryFacts(new Connection({ token: seededToken, repository: 'octo/shop', apiUrl: github.url }))
  ],
  [
    'its twin',
    () =>
      createMemoryRepositoryFacts({
        environments: [
          { name: 'staging', reviewers: 0 },
          { name: 'production', reviewers: 1 }
        ]
      })
  ]
]

test.each(sources)('%s tells its name, its branch and who may see it', async (_, facts) => {
  expect(await facts().repository()).toEqual({ fullName: 'octo/shop', defaultBranch: 'main', isPrivate: false })
})

test.each(sources)('%s tells its environments, and how many people each asks', async (_, facts) => {
  expect(await facts().environments()).toEqual([
    { name: 'staging', reviewers: 0 },
    { name: 'production', reviewers: 1 }
  ])
})

test.each(sources)('%s tells the kinds of rules of a branch, none where there are none', async (_, facts) => {
  expect(await facts().branchRules('main')).toEqual([])
})

test('nothing that was asked is outside what GitHub describes', () => {
  expect(github.violations()).toEqual([])
})
