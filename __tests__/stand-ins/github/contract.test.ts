import { expect, test } from '@jest/globals'
import { loadDescription } from '../../../stand-ins/github/api/description.ts'
import { allRoutes } from '../../../stand-ins/github/http/router.ts'
import { seededToken, startGitHub } from '../../../stand-ins/github/index.ts'
import { asker, shop, withGitHub } from './client.ts'

test('answers exactly what the slice of the description holds', () => {
  const described = Object.entries(loadDescription().paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => `${method.toUpperCase()} ${path}`)
  )
  const answered = allRoutes().map(({ method, path }) => `${method} ${path}`)

  expect([...new Set(answered)].sort()).toEqual(described.sort())
})

async function violationsOf(method: string, path: string, body?: unknown): Promise<readonly string[]> {
  const github = await startGitHub({ seed: { repositories: [{ name: 'octo/shop' }] } })
  try {
    await asker(github)(method, path, body)
    return github.violations()
  } finally {
    await github.stop()
  }
}

test.each([
  ['a path that does not exist', 'GET', `${shop}/deploymints`, undefined],
  ['a query name that does not exist', 'GET', `${shop}/deployments?enviroment=x`, undefined],
  ['a query value of the wrong type', 'GET', `${shop}/deployments?per_page=many`, undefined],
  ['a body key that does not exist', 'POST', `${shop}/deployments`, { ref: 'main', enviroment: 'x' }],
  ['a body value of the wrong type', 'POST', `${shop}/deployments`, { ref: 'main', auto_merge: 'no' }],
  ['a missing body key', 'POST', `${shop}/deployments`, {}],
  ['a value outside the list', 'POST', `${shop}/deployments/1/statuses`, { state: 'done' }],
  [
    'a nested key that does not exist',
    'POST',
    `${shop}/check-runs`,
    { name: 'x', head_sha: 'x', output: { title: 'x', summary: 'x', titel: 'x' } }
  ],
  [
    'a GraphQL field that does not exist',
    'POST',
    '/graphql',
    { query: '{ repository(owner: "o", name: "n") { idd } }' }
  ],
  [
    'a GraphQL field that no resolver knows',
    'POST',
    '/graphql',
    { query: '{ repository(owner: "octo", name: "shop") { url } }' }
  ]
])('notes %s', async (_, method, path, body) => {
  expect(await violationsOf(method, path, body)).toHaveLength(1)
})

test('says nothing about a word-perfect request', async () => {
  expect(await violationsOf('POST', `${shop}/deployments`, { ref: 'main', payload: { digest: 'x' } })).toEqual([])
})

test('counts reads and writes since a mark, and never keeps a token', async () => {
  await withGitHub({}, async (ask, github) => {
    await ask('GET', shop)
    const mark = github.counts.mark()

    await ask('GET', shop)
    await ask('POST', `${shop}/issues`, { title: 'x' })
    await ask('POST', '/graphql', { query: '{ repository(owner: "octo", name: "shop") { id } }' })

    expect(github.counts.since(mark)).toMatchObject({ reads: 2, writes: 1 })
    expect(JSON.stringify(github.counts.since())).not.toContain(seededToken)
  })
})
