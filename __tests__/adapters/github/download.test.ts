import { expect, test } from '@jest/globals'
import { downloadVerified } from '../../../src/adapters/github/download.ts'
import { serve } from '../../../stand-ins/runner/serve.ts'

test('a machine that cannot keep a download is an answer, and no end of the process', async () => {
  const server = await serve(() => ({ status: 200, body: {} }))

  const attempt = downloadVerified({
    address: async () => server.origin,
    digest: `sha256:${'0'.repeat(64)}`,
    bytes: 2,
    // A folder that is there and takes no file.
    directory: '/proc/self',
    fileName: 'shop.tgz',
    location: 'the store',
    secondMilliseconds: 1
  })

  await expect(attempt).rejects.toMatchObject({ kind: 'unavailable', code: 'workspace-unwritable' })
  await server.close()
})
