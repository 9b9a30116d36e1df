import { expect, test } from '@jest/globals'
import { nodeHttp } from '../../../src/adapters/probes/node-http.ts'
import { createNpmRegistry } from '../../../src/adapters/registries/npm-registry.ts'
import { type Answered, serve } from '../../../stand-ins/runner/serve.ts'

async function about(name: string, answered: Answered, versions: readonly string[] = ['1.0.0', '1.0.1']) {
  const paths: string[] = []
  const registry = await serve(({ url }) => {
    paths.push(url.pathname)
    return answered
  })
  try {
    const npm = createNpmRegistry({ http: nodeHttp(), url: `${registry.origin}/` })
    return { facts: await npm.about({ name, versions }), paths }
  } finally {
    await registry.close()
  }
}

const body = {
  name: '@acme/pad',
  time: { created: '2020-01-01T00:00:00Z', '1.0.0': '2020-01-02T00:00:00Z', '1.0.1': '2021-01-02T00:00:00Z' },
  versions: {
    '1.0.1': {
      dist: { integrity: 'sha512-new==', shasum: '00'.repeat(20) },
      scripts: { postinstall: 'node x' },
      gypfile: true,
      deprecated: 'do not'
    }
  }
}

test('tells times, hashes, scripts and what was withdrawn, of the versions that were asked for', async () => {
  const { facts, paths } = await about('@acme/pad', { body })

  expect(paths).toEqual(['/@acme%2Fpad'])
  expect(facts).toEqual({
    times: body.time,
    integrity: { '1.0.1': ['sha512-new==', 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA='] },
    scripts: { '1.0.1': ['postinstall', 'install'] },
    deprecated: { '1.0.1': 'do not' },
    unpublished: ['1.0.0']
  })
})

test('knows nothing of a package that the registry does not have', async () => {
  expect((await about('pad', { status: 404, body: {} })).facts).toBeUndefined()
})

test.each<[string, string, Answered]>([
  ['the registry is broken', 'pad', { status: 503 }],
  ['it sends us elsewhere', 'pad', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }],
  ['the answer is about another package', 'pad', { body }],
  ['the answer is no JSON', 'pad', { body: '{' }],
  ['the name would be another path', '../-/user', { body }],
  ['the name would be a query', 'pad?x', { body }]
])('could not find out when %s', async (_, name, answered) => {
  await expect(about(name, answered)).rejects.toMatchObject({ kind: 'unavailable', code: 'triage-unknown' })
})

test('takes names like those of objects for plain names', async () => {
  const { facts } = await about('@acme/pad', { body }, ['__proto__', 'constructor', '1.0.1'])

  expect(Object.keys(facts?.times ?? {})).toEqual(['created', '1.0.1'])
  expect(facts?.unpublished).toEqual([])
})
