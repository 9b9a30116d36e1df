import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createOciLayoutStore } from '../../src/adapters/embedded/oci-layout-store.ts'
import { createMemoryArtifactStore } from '../../src/adapters/memory/memory-artifact-store.ts'
import { hexOf } from '../../src/domain/digest.ts'
import { artifactStoreContract } from './artifact-store.contract.ts'

artifactStoreContract('memory', async () => {
  const store = createMemoryArtifactStore()
  return { store, alter: async (digest, content) => store.alter(digest, content) }
})

artifactStoreContract('OCI layout', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sluice-layout-'))
  const store = createOciLayoutStore(directory)
  return { store, alter: (digest, content) => writeFile(join(directory, 'blobs/sha256', hexOf(digest)), content) }
})

test('an OCI tool finds a valid layout with a manifest that names the file', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sluice-layout-'))
  const input = join(directory, 'input')
  await writeFile(input, 'hello')
  const { digest } = await createOciLayoutStore(directory).put(input, { fileName: 'a.txt', mediaType: 'text/plain' })
  expect(await readFile(join(directory, 'oci-layout'), 'utf8')).toBe('{"imageLayoutVersion":"1.0.0"}')
  const index = JSON.parse(await readFile(join(directory, 'index.json'), 'utf8'))
  const manifest = await readFile(join(directory, 'blobs/sha256', index.manifests[0].digest.slice(7)), 'utf8')
  expect(JSON.parse(manifest).layers[0]).toMatchObject({ digest, size: 5, mediaType: 'text/plain' })
})
