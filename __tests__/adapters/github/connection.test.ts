import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { Connection } from '../../../src/adapters/github/connection.ts'
import { GitHubFailure } from '../../../src/adapters/github/failure.ts'
import { Failure } from '../../../src/domain/failure.ts'
import { graphqlFaultKinds } from '../../../stand-ins/github/http/graphql-faults.ts'
import { type FaultKind, httpFaultKinds, seededToken } from '../../../stand-ins/github/index.ts'
import { serve } from '../../../stand-ins/runner/serve.ts'
import { connect, hurried, withShop } from './connections.ts'

const issues = 'POST /repos/{owner}/{repo}/issues'

async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const thrown = await work.then(
    () => undefined,
    (error: unknown) => error
  )
  if (thrown instanceof Failure) return thrown
  throw new Error(`expected a failure, found ${String(thrown)}`)
}

function openOnce(connection: Connection) {
  return connection.once(
    async () =>
      (await connection.readAll<{ title: string }>('GET /repos/{owner}/{repo}/issues')).find(
        ({ title }) => title === 'x'
      ),
    write => write(issues, { title: 'x' })
  )
}

test.each(httpFaultKinds)('reads in spite of one %s', async kind => {
  await withShop({}, async (connection, github) => {
    github.faults.add({ kind, milliseconds: 20 })

    expect(await connection.read('GET /repos/{owner}/{repo}')).toMatchObject({ full_name: 'octo/shop' })
  })
})

test.each(httpFaultKinds)('makes an issue exactly once in spite of one %s', async kind => {
  await withShop({}, async (connection, github) => {
    github.faults.add({ kind, route: issues, milliseconds: 20 })

    expect(await openOnce(connection)).toMatchObject({ title: 'x' })

    expect(github.repository('octo/shop').issues).toHaveLength(1)
  })
})

test('asks for no second issue while the first, which did not come in time, may still come', async () => {
  await withShop({}, async (connection, github) => {
    const timeoutMilliseconds = 500
    github.faults.add({ kind: 'slow', route: issues, milliseconds: 2 * timeoutMilliseconds })

    const failure = await failureOf(openOnce(connect(github, { timeoutMilliseconds })))
    while (github.repository('octo/shop').issues.length === 0) await setTimeout(10)

    expect(failure).toMatchObject({ kind: 'unavailable', code: 'github-unavailable' })
    expect(await openOnce(connection)).toMatchObject({ title: 'x' })
    expect(github.repository('octo/shop').issues).toHaveLength(1)
  })
})

const lasting: readonly (readonly [FaultKind, string])[] = [
  ['server-error', 'github-unavailable'],
  ['bad-gateway', 'github-unavailable'],
  ['service-unavailable', 'github-unavailable'],
  ['reset', 'github-unavailable'],
  ['truncated-body', 'github-unavailable'],
  ['rate-limit', 'github-limited'],
  ['secondary-limit', 'github-limited'],
  ['too-many-requests', 'github-limited']
]

test.each(lasting)('says unavailable when %s lasts', async (kind, code) => {
  await withShop({}, async (connection, github) => {
    github.faults.add({ kind, times: 100 })

    const failure = await failureOf(connection.read('GET /repos/{owner}/{repo}'))

    expect(failure).toMatchObject({ kind: 'unavailable', code })
    expect(`${failure.message} ${failure.hint} ${failure.stack} ${JSON.stringify(failure)}`).not.toContain(seededToken)
  })
})

const branches =
  'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ref(qualifiedName: "refs/heads/main") { target { oid } } } }'

test.each(graphqlFaultKinds)('takes no answer 200 for the truth that GraphQL gives with %s', async kind => {
  await withShop({}, async (connection, github) => {
    github.faults.add({ kind, times: 100 })

    const failure = await failureOf(connection.graphql('asking', branches, { owner: 'octo', repo: 'shop' }))

    const code = /limit/.test(kind) ? 'limited' : /forbidden/.test(kind) ? 'forbidden' : 'unavailable'
    expect(failure).toMatchObject({ kind: 'unavailable', code: `github-${code}` })
  })
})

test.each([
  ['appending to the ledger', 'contents: write'],
  ['listing deployments', 'deployments: write'],
  ['reading a pull request', 'pull-requests: read']
])('says which permission is missing when GraphQL forbids %s, which GitHub does not', async (doing, permission) => {
  await withShop({}, async (connection, github) => {
    github.faults.add({ kind: 'graphql-forbidden' })

    const failure = await failureOf(connection.graphql(doing, branches, { owner: 'octo', repo: 'shop' }))

    expect(failure).toMatchObject({ code: 'github-forbidden', hint: `grant the job permissions: { ${permission} }` })
  })
})

test.each(['graphql-internal', 'graphql-timeout', 'graphql-partial', 'graphql-rate-limited'] as const)(
  'asks GraphQL again after one %s',
  async kind => {
    await withShop({}, async (connection, github) => {
      github.faults.add({ kind })

      const answer = await connection.graphql('asking', branches, { owner: 'octo', repo: 'shop' })

      const oid = github.repository('octo/shop').refs.get('refs/heads/main')
      expect(answer).toEqual({ repository: { ref: { target: { oid } } } })
    })
  }
)

test('says unavailable when an answer is too late', async () => {
  await withShop({}, async (_, github) => {
    github.faults.add({ kind: 'slow', milliseconds: 200, times: 100 })
    const impatient = connect(github, { timeoutMilliseconds: 20 })

    expect(await failureOf(impatient.read('GET /repos/{owner}/{repo}'))).toMatchObject({
      kind: 'unavailable',
      code: 'github-unavailable',
      message: expect.stringContaining('no answer within 20 ms')
    })
  })
})

test('does not wait for a limit that lasts longer than a run', async () => {
  await withShop({}, async (connection, github) => {
    github.faults.add({ kind: 'rate-limit', retryAfter: 3_000 })
    const mark = github.counts.mark()

    const failure = await failureOf(connection.read('GET /repos/{owner}/{repo}'))

    expect(failure.hint).toMatch(/^try again after 20/)
    expect(github.counts.since(mark).reads).toBe(1)
  })
})

test('takes no answer that is larger than it reads', async () => {
  await withShop({}, async (_, github) => {
    const narrow = connect(github, { maximumBytes: 100 })

    expect(await failureOf(narrow.read('GET /repos/{owner}/{repo}'))).toMatchObject({ kind: 'unavailable' })
  })
})

test('names the permission to grant', async () => {
  const tokens = [{ token: seededToken, login: 'github-actions[bot]', permissions: { issues: 'read' as const } }]
  await withShop(
    {},
    async connection => {
      expect(await failureOf(connection.write(issues, { title: 'x' }))).toMatchObject({
        kind: 'unavailable',
        code: 'github-forbidden',
        hint: 'grant the job permissions: { issues: write }'
      })
    },
    { tokens }
  )
})

test('tells a wrong token, a wrong name and a wrong value apart', async () => {
  await withShop({}, async (connection, github) => {
    const stranger = connect(github, { token: 'ghs_nobody' })
    const elsewhere = connect(github, { repository: 'octo/none' })

    expect(await failureOf(stranger.read('GET /repos/{owner}/{repo}'))).toMatchObject({ code: 'github-unauthorized' })
    expect(await failureOf(elsewhere.read('GET /repos/{owner}/{repo}'))).toMatchObject({ code: 'github-not-found' })
    const ref = { ref: 'refs/heads/main', sha: github.repository('octo/shop').refs.get('refs/heads/main') }
    expect(await failureOf(connection.write('POST /repos/{owner}/{repo}/git/refs', ref))).toMatchObject({
      kind: 'usage',
      code: 'github-refused'
    })
  })
})

test('reads every page', async () => {
  const labels = Array.from({ length: 250 }, (_, index) => ({ name: `label-${index}` }))
  await withShop({ labels }, async (connection, github) => {
    const mark = github.counts.mark()

    expect(await connection.readAll('GET /repos/{owner}/{repo}/labels')).toHaveLength(250)

    expect(github.counts.since(mark).reads).toBe(3)
  })
})

test('gives no part of a list for the whole when a later page fails', async () => {
  const labels = Array.from({ length: 250 }, (_, index) => ({ name: `label-${index}` }))
  await withShop({ labels }, async (connection, github) => {
    github.faults.add({ kind: 'truncated-body', nth: 2, times: 100 })

    expect(await failureOf(connection.readAll('GET /repos/{owner}/{repo}/labels'))).toMatchObject({
      kind: 'unavailable'
    })
  })
})

test('refuses a repository that is no owner and name', async () => {
  await withShop({}, async (_, github) => {
    expect(() => connect(github, { repository: 'shop' })).toThrow('expected owner/name')
  })
})

test.each([
  ['', '/graphql'],
  ['/api/v3', '/api/graphql'],
  ['/api/v3/', '/api/graphql']
])('asks GraphQL where a server has it whose REST is at HOST%s', async (path, expected) => {
  const asked: string[] = []
  const server = await serve(({ url }) => {
    asked.push(url.pathname)
    return { body: { data: { viewer: { login: 'mona' } }, full_name: 'octo/shop' } }
  })
  try {
    const apiUrl = `${server.origin}${path}`
    const connection = new Connection({ apiUrl, token: seededToken, repository: 'octo/shop', ...hurried })

    await connection.login()
    await connection.read('GET /repos/{owner}/{repo}')

    expect(asked).toEqual([expected, `${path.replace(/\/$/, '')}/repos/octo/shop`])
  } finally {
    await server.close()
  }
})

test('reads again only what has changed', async () => {
  await withShop({ commits: [{ files: { a: '1' } }] }, async (connection, github) => {
    const read = (etag?: string) =>
      connection.readChanged('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: 'heads/main' }, etag)
    const first = await read()

    expect(await read(first?.etag)).toBeUndefined()
    expect(github.counts.since().calls.map(({ status }) => status)).toEqual([200, 304])
  })
})

test.each([
  ['RATE_LIMIT', 'API rate limit already exceeded', 'github-limited'],
  ['RATE_LIMITED', 'slow down', 'github-limited'],
  ['OTHER', 'You have exceeded a secondary rate limit', 'github-limited'],
  ['INTERNAL', 'Something went wrong', 'github-unavailable']
])('an answer 200 that tells of %s means that nobody knows: %s', (type, message, code) => {
  const failure = new GitHubFailure('reading', { status: 200, message, headers: {}, types: [type] })

  expect(failure).toMatchObject({ kind: 'unavailable', code })
})
