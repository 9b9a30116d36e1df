import { verify } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { canonicalize } from 'json-canonicalize'
import { githubTufRoot } from '../../../src/adapters/signing/github-tuf-root.ts'
import { bestRoots, currentRoots } from '../../../src/adapters/signing/known-roots.ts'
import { shippedRoot } from '../../../src/adapters/signing/shipped-root.ts'
import { github, publicGood, tufRoot } from '../../../src/adapters/signing/tuf-root.ts'
import { openLaboratory } from '../../support/sigstore/laboratory.ts'
import { startTuf, type TufServer } from '../../support/tuf.ts'

interface TufRoot {
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[]
  readonly signed: {
    readonly keys: Readonly<Record<string, { readonly keyval: { readonly public: string } }>>
    readonly roles: { readonly root: { readonly keyids: readonly string[]; readonly threshold: number } }
  }
}

/** TUF signs JSON in which line feeds stand as they are. */
function olpc(value: unknown): Buffer {
  return Buffer.from(canonicalize(value).replaceAll('\\n', '\n'))
}

const patience = { retry: 0, timeoutMs: 60_000 }
const absent = { name: 'nobody', organisation: 'Nobody', mirror: 'http://127.0.0.1:9', root: {} }
const home = () => mkdtempSync(join(tmpdir(), 'sluice-tuf-'))

let text: string
let server: TufServer | undefined

beforeAll(async () => {
  text = JSON.stringify((await openLaboratory()).root())
})
afterEach(async () => {
  await server?.stop()
  server = undefined
})

async function served(expires?: string) {
  server = await startTuf({ 'trusted_root.json': text }, expires)
  return { name: 'the instance of the test', organisation: 'sigstore.mock', ...server }
}

describe('a trusted root by TUF', () => {
  test('comes from the mirror, and from what is kept while that has not expired', async () => {
    const [repository, folder] = [await served(), home()]
    const first = await tufRoot(repository, folder, patience)
    expect(first).toMatchObject({ tlogs: [{ baseUrl: 'https://log.localhost' }] })
    const asked = repository.asked.length
    await server?.stop()
    expect(await tufRoot(repository, folder, patience)).toEqual(first)
    expect([asked > 0, repository.asked.length]).toEqual([true, asked])
  })

  test('is not taken from a repository whose clock has run out', async () => {
    const repository = await served('2020-01-01T00:00:00Z')
    await expect(tufRoot(repository, home(), patience)).rejects.toMatchObject({ code: 'trust-root-unavailable' })
  })

  test('is not taken from a repository that another root vouches for', async () => {
    const repository = await served()
    const stranger = await startTuf({ 'trusted_root.json': text })
    await stranger.stop()
    const mixed = { ...repository, root: stranger.root }
    await expect(tufRoot(mixed, home(), patience)).rejects.toMatchObject({ code: 'trust-root-unavailable' })
  })
})

describe('the roots for a gate', () => {
  test('are those that can be had, and none of them an old one', async () => {
    const { roots, missing } = await currentRoots(home(), [absent, await served()], patience)
    expect([roots.length, missing]).toEqual([1, [absent]])
  })

  test('are unavailable when none can be had', async () => {
    await expect(currentRoots(home(), [absent], patience)).rejects.toMatchObject({ kind: 'unavailable' })
  })
})

describe('the roots for a person who asks', () => {
  test('are the current ones where there is a network', async () => {
    const repository = await served()
    const { roots, current } = await bestRoots(home(), { github: absent, publicGood: repository })
    expect([current, roots]).toEqual([true, [expect.objectContaining({ tlogs: [expect.anything()] })]])
  })

  test('hold the one that came with this version where there is none, and say so', async () => {
    const { roots, current, missing } = await bestRoots(home(), { github: absent, publicGood: absent })
    expect([current, roots, missing]).toEqual([false, [shippedRoot], [absent]])
  })
})

test('the root that came with this version is the one that the TUF client carries', () => {
  const seeds = createRequire(import.meta.url)('@sigstore/tuf/seeds.json')
  const seed = seeds[publicGood.mirror].targets['trusted_root.json']
  expect(shippedRoot).toEqual(JSON.parse(Buffer.from(seed, 'base64').toString()))
})

test("the anchor of GitHub's repository is signed by as many of its owners as it asks for itself", () => {
  const { signed, signatures } = githubTufRoot as TufRoot
  const { keyids, threshold } = signed.roles.root
  const holds = signatures.filter(({ keyid, sig }) => {
    const key = signed.keys[keyid]?.keyval.public ?? ''
    return keyids.includes(keyid) && verify('sha256', olpc(signed), key, Buffer.from(sig, 'hex'))
  })
  expect(new Set(holds.map(({ keyid }) => keyid)).size).toBe(threshold)
  expect([github.mirror, threshold]).toEqual(['https://tuf-repo.github.com', 3])
})
