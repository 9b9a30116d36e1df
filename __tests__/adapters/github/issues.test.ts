import { expect, test } from '@jest/globals'
import { createIssueNotifier } from '../../../src/adapters/github/issue-notifier.ts'
import { createGitHubIssues } from '../../../src/adapters/github/issues.ts'
import { pagesOf } from '../../../src/adapters/github/pages.ts'
import type { Requests } from '../../../src/adapters/github/requests.ts'
import { markerOf } from '../../../src/domain/marker.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { draft } from '../issues.contract.ts'
import { connect, withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

const tokens = [
  { token: seededToken, login: 'github-actions[bot]' },
  { token: 'ghp_mallory', login: 'mallory', kind: 'user' as const }
]

test('does not take for its own what somebody else wrote with its marker', async () => {
  await withShop(
    {},
    async (connection, github) => {
      // Patient: an answer that comes late would be asked for again, and mallory's issues are not opened only once.
      const mallory = connect(github, { token: 'ghp_mallory', timeoutMilliseconds: 60_000 })
      const body = `${markerOf('issue', draft.key)}\nNothing to see here.`
      await mallory.write('POST /repos/{owner}/{repo}/issues', { title: 'x', body })
      const issues = createGitHubIssues(connection)

      const opened = await issues.open(draft)
      const forged = { issue_number: opened.number, body: markerOf('comment', 'first') }
      await mallory.write('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', forged)
      await issues.comment(opened.number, { key: 'first', body: 'True.' })

      expect(opened.number).toBe(2)
      expect(github.repository('octo/shop').comments.map(({ user }) => user)).toEqual([
        'mallory',
        'github-actions[bot]'
      ])
    },
    { tokens }
  )
})

test('a key cannot end the marker and write text of its own', async () => {
  await withShop({}, async (connection, github) => {
    await createGitHubIssues(connection).open({ ...draft, key: '--> <h1>x</h1>' })

    expect(github.repository('octo/shop').issues[0]?.body).toMatch(
      /^<!-- sluice:issue:[0-9a-f]{32} -->\nGreen fails\.$/
    )
  })
})

test('cuts a text that is longer than GitHub takes, and says so', async () => {
  await withShop({}, async (connection, github) => {
    const issues = createGitHubIssues(connection)
    const { number } = await issues.open(draft)

    await issues.comment(number, { key: 'long', body: 'x'.repeat(100_000) })

    const [comment] = github.repository('octo/shop').comments
    expect(comment?.body).toHaveLength(65_536)
    expect(comment?.body).toMatch(/cut: longer than GitHub takes\.$/)
  })
})

test('tells people of an incident by one issue, however often it is told', async () => {
  await withShop({}, async (connection, github) => {
    const notifier = createIssueNotifier(createGitHubIssues(connection), ['mona'])
    const page = {
      dedupKey: 'INC-1',
      severity: 'page' as const,
      title: 'Rolled back',
      text: 'Green fails.',
      link: 'https://x.example'
    }

    await notifier.notify(page)
    await notifier.notify(page)

    expect(github.repository('octo/shop').issues).toMatchObject([
      {
        title: 'Rolled back',
        labels: ['sluice', 'sluice:page'],
        assignees: ['mona'],
        body: expect.stringContaining('https://x.example')
      }
    ])
  })
})

sweepFaults({
  name: 'opening and closing an issue',
  async act(connection) {
    const issues = createGitHubIssues(connection)
    const { number } = await issues.open(draft)
    await issues.comment(number, { key: 'first', body: 'Traffic is on blue.' })
    await issues.close(number, 'completed')
    return number
  },
  outcome: ({ issues, comments }: Repository) => [
    issues.map(({ title, state, labels }) => [title, state, labels]),
    comments.map(({ body }) => body)
  ]
})

test('a list that goes on beyond what GitHub lists is unknown, never taken for whole', async () => {
  let asked = 0
  const requests = {
    isOurs: () => true,
    send: async () => {
      asked += 1
      const link = `<https://api.example/issues?page=${asked + 1}>; rel="next"`
      return { data: [{ number: asked }], headers: { link } }
    }
  } as unknown as Requests
  const seen: unknown[] = []

  const reading = async () => {
    const pages = pagesOf(requests, { route: 'GET /issues', parameters: {}, list: undefined })
    for await (const part of pages) seen.push(...part)
  }

  await expect(reading()).rejects.toMatchObject({
    code: 'github-unavailable',
    message: expect.stringContaining('more than 10000 entries')
  })
  expect(seen).toHaveLength(100)
})
