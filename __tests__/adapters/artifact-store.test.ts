import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { createOciLayoutStore } from '../../src/adapters/embedded/oci-layout-store.ts'
import { createGitHubArtifactStore } from '../../src/adapters/github/artifact-store.ts'
import { createGitHubReleaseStore } from '../../src/adapters/github/release-store.ts'
import { createMemoryArtifactStore } from '../../src/adapters/memory/memory-artifact-store.ts'
import { hexOf } from '../../src/domain/digest.ts'
import type { GitHub } from '../../stand-ins/github/index.ts'
import { artifactStoreContract } from './artifact-store.contract.ts'
import { alterArtifact, alterAsset, uploadTo } from './github/artifacts.ts'
import { connect, startShop } from './github/connections.ts'

artifactStoreContract('memory', async () => {
  const store = createMemoryArtifactStore()
  return { store, alter: async (digest, content) => store.alter(digest, content) }
})

artifactStoreContract('OCI layout', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'sluice-layout-'))
  const store = createOciLayoutStore(directory)
  return { store, alter: (digest, content) => writeFile(join(directory, 'blobs/sha256', hexOf(digest)), content) }
})

const servers: GitHub[] = []

afterAll(async () => {
  for (const server of servers) await server.stop()
  expect(servers.flatMap(server => server.violations())).toEqual([])
})

artifactStoreContract("a workflow's artifacts on GitHub", async () => {
  const server = await startShop({ runs: [{ id: 77 }] })
  servers.push(server)
  const store = createGitHubArtifactStore(connect(server), { upload: uploadTo(server, 77) })
  return { store, alter: async (digest, content) => alterArtifact(server, digest, content) }
})

artifactStoreContract('releases on GitHub', async () => {
  const server = await startShop()
  servers.push(server)
  const store = createGitHubReleaseStore(connect(server))
  return { store, alter: async (digest, content) => alterAsset(server, digest, content) }
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
