import { expect, test } from '@jest/globals'
import { createGitHubReviews } from '../../../src/adapters/github/reviews.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import { withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

const users = [
  { login: 'mona', id: 1 },
  { login: 'ann', id: 2 },
  { login: 'bob', id: 3 },
  { login: 'eve', id: 4 }
]
const settings = { runId: '77', environment: 'production', policyPath: '.github/sluice.yml' }

const shop = {
  commits: [
    { author: 'bob', files: { '.github/sluice.yml': 'version: 1\n' } },
    { author: 'mona', files: { 'a.txt': 'a\n' } }
  ],
  environments: [{ name: 'production' }, { name: 'staging' }],
  runs: [
    {
      id: 77,
      actor: 'eve',
      approvals: [
        { environments: ['staging'], login: 'bob' },
        { environments: ['production'], login: 'ann', state: 'rejected' as const },
        { environments: ['production'], login: 'ann' }
      ]
    }
  ]
}

test('tells who approved for this environment, who wrote, who started and who made the rules', async () => {
  await withShop(
    shop,
    async (connection, github) => {
      const commit = github.repository('octo/shop').refs.get('refs/heads/main') ?? ''

      expect(await createGitHubReviews(connection, settings).approvals(commit)).toEqual({
        reviews: [
          { person: { id: 2, login: 'ann' }, state: 'rejected', time: '' },
          { person: { id: 2, login: 'ann' }, state: 'approved', time: '' }
        ],
        authors: [{ id: 1, login: 'mona' }],
        trigger: { id: 4, login: 'eve' },
        policyEditors: [{ id: 3, login: 'bob' }]
      })
    },
    { users }
  )
})

test('counts everybody who wrote a commit of the pull request among the authors', async () => {
  const commits = [
    ...shop.commits,
    { branch: 'topic', from: 'main', author: 'bob', files: { 'b.txt': 'b\n' } },
    { branch: 'topic', author: 'ann', files: { 'b.txt': 'c\n' } }
  ]
  await withShop(
    { ...shop, commits, pulls: [{ head: 'topic', user: 'bob' }] },
    async (connection, github) => {
      const merged = await connection.write<{ sha: string }>('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
        pull_number: 1,
        merge_method: 'merge'
      })

      const approvals = await createGitHubReviews(connection, settings).approvals(merged.sha)

      expect(github.repository('octo/shop').issues[0]?.pull?.merged).toBe(true)
      expect(approvals?.authors?.map(({ login }) => login).sort()).toEqual(['ann', 'bob', 'github-actions[bot]'])
    },
    { users }
  )
})

test('does not know the authors when GitHub knows no account for one of them', async () => {
  await withShop(
    shop,
    async (connection, github) => {
      const tree = await connection.write<{ sha: string }>('POST /repos/{owner}/{repo}/git/trees', {
        tree: [{ path: 'a', mode: '100644', type: 'blob', content: 'a' }]
      })
      const stranger = { name: 'Stranger', email: 'nobody@example.com' }
      const commit = await connection.write<{ sha: string }>('POST /repos/{owner}/{repo}/git/commits', {
        message: 'x',
        tree: tree.sha,
        parents: [github.repository('octo/shop').refs.get('refs/heads/main')],
        author: stranger
      })

      const approvals = await createGitHubReviews(connection, settings).approvals(commit.sha)

      expect(approvals).toMatchObject({ authors: undefined, policyEditors: undefined })
    },
    { users }
  )
})

test('says unavailable when the token may not read the review history', async () => {
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions: { contents: 'read' as const } }]
  await withShop(
    { ...shop, private: true },
    async connection => {
      await expect(createGitHubReviews(connection, settings).approvals('main')).rejects.toMatchObject({
        kind: 'unavailable',
        hint: 'grant the job permissions: { actions: read }'
      })
    },
    { users, tokens }
  )
})

sweepFaults({
  name: 'reading the review history',
  seed: shop,
  async act(connection) {
    const approvals = await createGitHubReviews(connection, settings).approvals('main')
    return approvals?.reviews
  },
  outcome: () => undefined
})
