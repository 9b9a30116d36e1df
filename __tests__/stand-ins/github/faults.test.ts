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

const commit =
  'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }'

function commitOn(expectedHeadOid: string | undefined) {
  const branch = { repositoryNameWithOwner: 'octo/shop', branchName: 'main' }
  const fileChanges = { additions: [{ path: 'a', contents: 'YQ==' }] }
  return { query: commit, variables: { input: { branch, expectedHeadOid, message: { headline: 'a' }, fileChanges } } }
}

test.each([
  ['graphql-internal', 'before', ['Something went wrong']],
  ['graphql-timeout', 'after', ['result of a timeout']],
  ['graphql-partial', 'after', ['result of a timeout']],
  ['graphql-forbidden', 'before', ['Resource not accessible']]
] as const)('%s strikes a mutation %s its work, in an answer 200', async (kind, when, words) => {
  await withGitHub({}, async (ask, github) => {
    const main = () => github.repository('octo/shop').refs.get('refs/heads/main')
    const before = main()
    github.faults.add({ kind, times: 100 })

    const rest = await ask('GET', shop)
    const answer = await ask('POST', '/graphql', commitOn(before))

    expect(rest.status).toBe(200)
    expect(answer.status).toBe(200)
    expect(answer.body.data?.createCommitOnBranch?.commit ?? undefined).toBeUndefined()
    expect(answer.body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining(words[0]) })])
    expect(main() !== before).toBe(when === 'after')
  })
})
