import { expect, test } from '@jest/globals'
import { startGitHub } from '../../../stand-ins/github/index.ts'
import { asker, shop } from './client.ts'

const seed = {
  repositories: [{ name: 'octo/shop', private: true }, { name: 'octo/open' }, { name: 'octo/other', private: true }],
  tokens: [
    {
      token: 'reader',
      login: 'github-actions[bot]',
      permissions: { contents: 'read' as const, metadata: 'read' as const },
      repositories: ['octo/shop', 'octo/open']
    }
  ]
}

async function statusOf(token: string, method: string, path: string, body?: unknown) {
  const github = await startGitHub({ seed })
  try {
    return await asker(github, token)(method, path, body)
  } finally {
    await github.stop()
  }
}

test('an unknown token is refused', async () => {
  expect(await statusOf('stolen', 'GET', shop)).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
})

test('names the permission that a token lacks', async () => {
  const answer = await statusOf('reader', 'POST', `${shop}/deployments`, { ref: 'main' })

  expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
  expect(answer.headers.get('x-accepted-github-permissions')).toBe('deployments=write')
})

test('reads with a permission to read, and does not write with it', async () => {
  const body = { ref: 'refs/heads/x', sha: '0'.repeat(40) }

  expect((await statusOf('reader', 'GET', `${shop}/git/ref/heads/main`)).status).toBe(200)
  expect((await statusOf('reader', 'POST', `${shop}/git/refs`, body)).status).toBe(403)
})

test('what a token may not see does not exist', async () => {
  expect((await statusOf('reader', 'GET', '/repos/octo/other')).status).toBe(404)
  expect((await statusOf('', 'GET', shop)).status).toBe(404)
})

test('everybody reads a public repository, but not its alerts', async () => {
  expect((await statusOf('reader', 'GET', '/repos/octo/open/deployments')).status).toBe(200)
  expect((await statusOf('reader', 'GET', '/repos/octo/open/dependabot/alerts')).status).toBe(403)
})

test('GraphQL says NOT_FOUND and FORBIDDEN with status 200', async () => {
  const query = (name: string) => ({
    query: `{ repository(owner: "octo", name: "${name}") { vulnerabilityAlerts { totalCount } } }`
  })

  expect((await statusOf('reader', 'POST', '/graphql', query('other'))).body.errors).toMatchObject([
    { type: 'NOT_FOUND' }
  ])
  expect((await statusOf('reader', 'POST', '/graphql', query('shop'))).body.errors).toMatchObject([
    { type: 'FORBIDDEN' }
  ])
})
