import { describe, expect, test } from '@jest/globals'
import { Connection } from '../../../src/adapters/github/connection.ts'
import { createGitHubReviews } from '../../../src/adapters/github/reviews.ts'
import type { Approvals } from '../../../src/domain/gate/approvals.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import { serve } from '../../../stand-ins/runner/serve.ts'
import { hurried, withShop } from './connections.ts'
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
        triggers: [{ id: 4, login: 'eve' }],
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

test('knows who made the rules, but not who wrote it, for a token that may not read pull requests', async () => {
  const permissions = { contents: 'read' as const, actions: 'read' as const, metadata: 'read' as const }
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions }]
  await withShop(
    { ...shop, private: true },
    async (connection, github) => {
      const commit = github.repository('octo/shop').refs.get('refs/heads/main') ?? ''
      const reviews = createGitHubReviews(connection, settings)

      expect(await reviews.approvals(commit)).toMatchObject({ authors: undefined, policyEditors: [{ login: 'bob' }] })
      expect(await reviews.labels(commit)).toBeUndefined()
    },
    { users, tokens }
  )
})

test('says unavailable when the token may not read the review history', async () => {
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions: { contents: 'read' as const } }]
  await withShop(
    { ...shop, private: true },
    async connection => {
      await expect(createGitHubReviews(connection, settings).approvals('0'.repeat(40))).rejects.toMatchObject({
        kind: 'unavailable',
        hint: 'grant the job permissions: { actions: read }'
      })
    },
    { users, tokens }
  )
})

const noReply = 'helper[bot]@users.noreply.github.com'
const person = (login: string) => ({ name: login, email: `${login}@users.noreply.github.com` })

/** The people of the newest commit of main, whose message and run are as given. */
async function peopleOf(message: string, run: object = {}, more: Parameters<typeof withShop>[0] = {}) {
  const seed = {
    ...shop,
    ...more,
    commits: [...shop.commits, { author: 'mona', message, files: { 'c.txt': 'c\n' } }],
    runs: [{ ...shop.runs[0]!, ...run }]
  }
  let found: Approvals | undefined
  await withShop(
    seed,
    async (connection, github) => {
      const commit = github.repository('octo/shop').refs.get('refs/heads/main') ?? ''
      found = await createGitHubReviews(connection, settings).approvals(commit)
    },
    { users: users.map(user => ({ ...user, email: person(user.login).email })) }
  )
  return found
}

describe('the authors of a release', () => {
  test('are also those whom a trailer of the message names, in any letters', async () => {
    const found = await peopleOf(
      `x\n\nCo-authored-by: Ann <${person('ann').email}>\nco-AUTHORED-by: B <3+bob@users.noreply.github.com>`
    )

    expect(found?.authors?.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test('are unknown when a trailer names somebody without an account', async () => {
    const found = await peopleOf('x\n\nCo-authored-by: Stranger <nobody@example.com>')

    expect(found).toMatchObject({ authors: undefined, policyEditors: [{ login: 'bob' }] })
  })

  test('may be an app, which GitHub knows by its address', async () => {
    const found = await peopleOf(`x\n\nCo-authored-by: helper[bot] <77+${noReply}>`)

    expect(found?.authors).toContainEqual({ id: 77, login: 'helper[bot]' })
  })

  test('are not those of a pull request that is open, though it holds the commit', async () => {
    const topic = ['ann', 'bob'].map((author, index) => ({
      branch: 'topic',
      ...(index === 0 && { from: 'main' }),
      author,
      files: { 'b.txt': `${index}\n` }
    }))
    await withShop(
      { ...shop, commits: [...shop.commits, ...topic], pulls: [{ head: 'topic', user: 'eve' }] },
      async (connection, github) => {
        const head = github.repository('octo/shop').refs.get('refs/heads/topic') ?? ''

        const found = await createGitHubReviews(connection, settings).approvals(head)

        expect(found?.authors?.map(({ login }) => login)).toEqual(['bob'])
      },
      { users }
    )
  })

  test('are those of every commit that a squash became one of', async () => {
    const topic = Array.from({ length: 130 }, (_, index) => ({
      branch: 'topic',
      ...(index === 0 && { from: 'main' }),
      author: index === 129 ? 'ann' : 'mona',
      files: { 'b.txt': `${index}\n` }
    }))
    await withShop(
      { ...shop, commits: [...shop.commits, ...topic], pulls: [{ head: 'topic', user: 'bob' }] },
      async (connection, github) => {
        const merged = await connection.write<{ sha: string }>('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
          pull_number: 1,
          merge_method: 'squash'
        })
        const mark = github.counts.mark()

        const found = await createGitHubReviews(connection, settings).approvals(merged.sha)

        expect(found?.authors?.map(({ login }) => login).sort()).toEqual(['ann', 'bob', 'github-actions[bot]', 'mona'])
        expect(github.counts.since(mark).reads).toBe(4)
      },
      { users }
    )
  })
})

test('counts whoever started a run again among those who started it', async () => {
  const found = await peopleOf('x', { actor: 'eve', triggering_actor: 'ann' })

  expect(found?.triggers?.map(({ login }) => login)).toEqual(['eve', 'ann'])
})

test('takes no approval of an app, and its rejection for one', async () => {
  const app = 'helper[bot]'
  const found = await peopleOf('x', {
    approvals: [
      { environments: ['production'], login: app },
      { environments: ['production'], login: app, state: 'rejected' }
    ]
  })

  expect(found?.reviews.map(({ state }) => state)).toEqual(['rejected'])
})

test('counts the rejection of an account that was deleted', async () => {
  const rejected = { state: 'rejected', user: null, environments: [{ name: 'production' }] }
  const server = await serve(({ url }) =>
    url.pathname.endsWith('/approvals') ? { body: [rejected] } : { status: 404 }
  )
  try {
    const options = { apiUrl: server.origin, token: seededToken, repository: 'octo/shop', ...hurried }

    const found = await createGitHubReviews(new Connection(options), settings).approvals('0'.repeat(40))

    expect(found?.reviews).toEqual([{ person: { id: 0, login: 'ghost' }, state: 'rejected', time: '' }])
  } finally {
    await server.close()
  }
})

test('reads the labels of what was merged, and of nothing that is open', async () => {
  const topic = { branch: 'topic', from: 'main', author: 'bob', files: { 'b.txt': 'b\n' } }
  await withShop(
    { ...shop, commits: [...shop.commits, topic], pulls: [{ head: 'topic', user: 'bob', labels: ['hotfix'] }] },
    async (connection, github) => {
      const reviews = createGitHubReviews(connection, settings)
      const head = github.repository('octo/shop').refs.get('refs/heads/topic') ?? ''
      const open = await reviews.labels(head)
      const merged = await connection.write<{ sha: string }>('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
        pull_number: 1
      })

      expect([open, await reviews.labels(merged.sha)]).toEqual([[], ['hotfix']])
    },
    { users }
  )
})

sweepFaults({
  name: 'reading the review history',
  seed: shop,
  async act(connection) {
    const approvals = await createGitHubReviews(connection, settings).approvals('0'.repeat(40))
    return approvals?.reviews
  },
  outcome: () => undefined
})
