import { expect, test } from '@jest/globals'
import { shop, withGitHub } from './client.ts'

const issue = { title: 'x' }

test('strikes the chosen call of the chosen route, and no other', async () => {
  await withGitHub({}, async (ask, github) => {
    github.faults.add({ kind: 'server-error', route: 'POST /repos/{owner}/{repo}/issues', nth: 2 })

    const statuses = [
      await ask('GET', shop),
      await ask('POST', `${shop}/issues`, issue),
      await ask('POST', `${shop}/issues`, issue)
    ]

    expect(statuses.map(({ status }) => status)).toEqual([200, 201, 500])
  })
})

test.each([
  ['rate-limit', 403, 'x-ratelimit-remaining', '0'],
  ['secondary-limit', 403, 'retry-after', '7'],
  ['too-many-requests', 429, 'retry-after', '7']
] as const)('%s says when to come again', async (kind, status, header, value) => {
  await withGitHub({}, async (ask, github) => {
    github.faults.add({ kind, retryAfter: 7 })

    const answer = await ask('GET', shop)

    expect(answer.status).toBe(status)
    expect(answer.headers.get(header)).toBe(value)
    expect(answer.body.message).toContain('rate limit')
  })
})

test('a lost response comes after the work was done', async () => {
  await withGitHub({}, async (ask, github) => {
    github.faults.add({ kind: 'lost-response' })

    await expect(ask('POST', `${shop}/issues`, issue)).rejects.toThrow('fetch failed')

    expect(github.repository('octo/shop').issues).toHaveLength(1)
  })
})

test('a reset connection comes before any work', async () => {
  await withGitHub({}, async (ask, github) => {
    github.faults.add({ kind: 'reset' })

    await expect(ask('POST', `${shop}/issues`, issue)).rejects.toThrow('fetch failed')

    expect(github.repository('octo/shop').issues).toHaveLength(0)
  })
})

test('a truncated body cannot be read', async () => {
  await withGitHub({}, async (ask, github) => {
    github.faults.add({ kind: 'truncated-body' })

    await expect(ask('GET', shop)).rejects.toThrow('terminated')
  })
})
