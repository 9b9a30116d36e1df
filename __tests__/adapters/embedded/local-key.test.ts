import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createFolderSigner } from '../../../src/adapters/embedded/folder-signer.ts'
import { ensureLocalKey } from '../../../src/adapters/embedded/local-key.ts'

test('several who start at once share one key that only its owner can read, and no commit takes along', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sluice-key-'))
  try {
    const keys = await Promise.all([1, 2, 3, 4].map(() => ensureLocalKey(home)))
    expect(new Set(keys.map(key => key.pem)).size).toBe(1)
    expect((await readdir(home)).sort()).toEqual(['.gitignore', 'signing-key.pem'])
    expect(await readFile(join(home, '.gitignore'), 'utf8')).toBe('*\n')
    expect((await stat(join(home, 'signing-key.pem'))).mode & 0o777).toBe(0o600)
  } finally {
    await rm(home, { recursive: true })
  }
})

test('a first signature makes the key of a folder, and nothing before it does', async () => {
  const home = join(await mkdtemp(join(tmpdir(), 'sluice-key-')), '.sluice')
  const signer = await createFolderSigner(home)
  expect(signer.publicKey).toBeUndefined()
  expect(existsSync(home)).toBe(false)

  await signer.sign({ payload: Buffer.from('{}'), payloadType: 'application/vnd.in-toto+json' })

  const again = await createFolderSigner(home)
  expect(again.publicKey).toBe(signer.publicKey)
  expect(again.publicKey).toBe((await ensureLocalKey(home)).publicPem)
})
