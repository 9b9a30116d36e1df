import { afterAll, expect, test } from '@jest/globals'
import { createGitHubDocuments } from '../../src/adapters/github/documents.ts'
import { MemoryDocuments } from '../../src/adapters/memory/memory-documents.ts'
import { type GitHub, seededToken } from '../../stand-ins/github/index.ts'
import { type Desk, documentsContract, draft } from './documents.contract.ts'
import { connect, startShop } from './github/connections.ts'

const servers: GitHub[] = []

afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

documentsContract('documents in memory', async () => {
  const documents = new MemoryDocuments()
  return { open: () => documents, end: async (state, text) => documents.end(draft.key, state, text) }
})

documentsContract('documents on GitHub', onGitHub)

async function onGitHub(): Promise<Desk & { readonly server: GitHub }> {
  const server = await startShop({ commits: [{ files: { 'README.md': 'shop' } }] })
  servers.push(server)
  const ask = personAt(server)
  return {
    server,
    open: () => createGitHubDocuments(connect(server)),
    async end(state, text) {
      const [pull] = await ask('GET', 'pulls?state=open')
      const branch = pull.head.ref
      const { sha } = await ask('GET', `contents/${draft.path}?ref=${branch}`)
      const content = Buffer.from(text).toString('base64')
      await ask('PUT', `contents/${draft.path}`, { message: 'Finish it', content, sha, branch })
      if (state === 'accepted') await ask('PUT', `pulls/${pull.number}/merge`, {})
      else await ask('PATCH', `pulls/${pull.number}`, { state: 'closed' })
    }
  }
}

function personAt({ url }: GitHub) {
  return async (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${seededToken}`, 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${url}/repos/octo/shop/${path}`, { method, headers, ...sent })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as never as ReturnType<typeof JSON.parse>
  }
}

test.each(['POST /repos/{owner}/{repo}/git/refs', '/graphql mutation', 'POST /repos/{owner}/{repo}/pulls'])(
  'a lost answer of %s leaves one branch, one commit and one pull request',
  async route => {
    const { server, open } = await onGitHub()
    server.faults.add({ kind: 'lost-response', route })

    const lost = await open()
      .propose(draft)
      .catch((thrown: unknown) => thrown)
    const proposed = await open().propose(draft)

    expect([lost, proposed]).toEqual([expect.anything(), expect.objectContaining({ state: 'open' })])
    const repository = server.repository('octo/shop')
    expect(repository.issues.filter(one => one.pull !== undefined)).toHaveLength(1)
    expect([...repository.refs.keys()].filter(ref => ref.includes('sluice/'))).toEqual([
      'refs/heads/sluice/post-mortem-inc-1'
    ])
    const pull = repository.issues.find(one => one.pull !== undefined)
    expect(pull?.body).toContain('Finish it.')
  }
)

test('a pull request that somebody else opened from that branch is not taken for ours', async () => {
  const { server, open } = await onGitHub()
  await open().propose(draft)
  server.change('octo/shop', repository => ({
    ...repository,
    issues: repository.issues.map(issue => ({ ...issue, user: 'mallory' }))
  }))

  expect(await open().find(draft.key)).toBeUndefined()
})
