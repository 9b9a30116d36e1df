import { expect, test } from '@jest/globals'
import { createGitHubPullRequestNotes } from '../../../src/adapters/github/pull-notes.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { connect, withShop } from './connections.ts'
import { threePulls } from './pulls.ts'
import { sweepFaults } from './sweep.ts'

const text = '<!-- sluice dependency-triage -->\n👀 **Review**\n'

test('writes a comment of its own beside one that only looks like it', async () => {
  const tokens = [
    { token: seededToken, login: 'github-actions[bot]' },
    { token: 'ghp_mallory', login: 'mallory', kind: 'user' as const }
  ]
  await withShop(
    threePulls,
    async (connection, github) => {
      const forged = { issue_number: 1, body: text.replace('👀 **Review**', '✅ **Merge**') }
      await connect(github, { token: 'ghp_mallory', timeoutMilliseconds: 60_000 }).write(
        'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        forged
      )

      await createGitHubPullRequestNotes(connection).comment(1, text)

      expect(github.repository('octo/shop').comments.map(({ user, body }) => [user, body])).toEqual([
        ['mallory', forged.body],
        ['github-actions[bot]', text]
      ])
    },
    { tokens }
  )
})

test('the same comment again writes nothing', async () => {
  await withShop(threePulls, async (connection, github) => {
    const notes = createGitHubPullRequestNotes(connection)
    await notes.comment(1, text)
    const mark = github.counts.mark()

    await notes.comment(1, text)

    expect(github.counts.since(mark).writes).toBe(0)
  })
})

test('asks everybody but the author, and names teams by their slug', async () => {
  const collaborators = { mona: 'admin', 'dependabot[bot]': 'write' }
  await withShop({ ...threePulls, collaborators }, async (connection, github) => {
    const people = { assignees: [], reviewers: ['mona', 'dependabot[bot]'], teams: ['octo/security'] }

    await createGitHubPullRequestNotes(connection).ask(1, people)

    expect(github.repository('octo/shop').issues[0]?.pull).toMatchObject({
      requested_reviewers: ['mona'],
      requested_teams: ['security']
    })
  })
})

test('asks those who are known when others are not, and tells whom nobody could ask', async () => {
  const collaborators = { mona: 'admin', Ann: 'write' }
  await withShop({ ...threePulls, collaborators, teams: ['security'] }, async (connection, github) => {
    const people = {
      assignees: ['Ann', 'nobody'],
      reviewers: ['mona', 'stranger'],
      teams: ['octo/security', 'octo/gone']
    }

    const unasked = await createGitHubPullRequestNotes(connection).ask(1, people)

    const [issue] = github.repository('octo/shop').issues
    expect(unasked).toEqual(['nobody', 'stranger', 'gone'])
    expect(issue?.assignees).toEqual(['Ann'])
    expect(issue?.pull).toMatchObject({ requested_reviewers: ['mona'], requested_teams: ['security'] })
  })
})

sweepFaults({
  name: 'leaving notes on a pull request',
  seed: threePulls,
  async act(connection) {
    const notes = createGitHubPullRequestNotes(connection)
    await notes.comment(1, text)
    await notes.label(1, { add: ['sluice: review'], remove: ['sluice: merge'] })
    await notes.ask(1, { assignees: ['ann'], reviewers: ['mona'], teams: ['security'] })
  },
  outcome: ({ issues, comments }: Repository) => {
    const [first] = issues
    const { requested_reviewers, requested_teams } = first?.pull ?? {}
    return [comments.map(({ body }) => body), first?.labels, first?.assignees, requested_reviewers, requested_teams]
  }
})
