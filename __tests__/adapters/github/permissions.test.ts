import { expect, test } from '@jest/globals'
import { Connection } from '../../../src/adapters/github/connection.ts'
import { createGitHubPermissions } from '../../../src/adapters/github/permissions.ts'
import { seededToken } from '../../../stand-ins/github/index.ts'
import { serve } from '../../../stand-ins/runner/serve.ts'
import { hurried, withShop } from './connections.ts'

const users = ['mona', 'ann', 'bob'].map((login, index) => ({ login, id: index + 1 }))

test('tells of each account what GitHub says that it may do', async () => {
  await withShop(
    { private: true, collaborators: { mona: 'admin', ann: 'write', bob: 'read' } },
    async connection => {
      const permissions = createGitHubPermissions(connection)

      const found = await Promise.all(users.map(({ login }) => permissions.of(login)))

      expect(found).toEqual(['admin', 'write', 'read'])
    },
    { users }
  )
})

test.each([{ permission: 'owner' }, {}, []])('takes no other word for a permission: %j', async body => {
  const server = await serve(() => ({ body }))
  try {
    const options = { apiUrl: server.origin, token: seededToken, repository: 'octo/shop', ...hurried }

    await expect(createGitHubPermissions(new Connection(options)).of('mona')).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'github-unavailable'
    })
  } finally {
    await server.close()
  }
})
