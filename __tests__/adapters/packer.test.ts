import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { pack } from 'tar-stream'
import { packFiles } from '../../src/adapters/embedded/packer.ts'
import { writeTar } from '../../src/adapters/embedded/tar.ts'
import { unpackArtifact } from '../../src/adapters/embedded/unpacker.ts'

const longName = `${'deep/'.repeat(40)}${'n'.repeat(120)}.txt`

test('one file stays as it is', async () => {
  const workspace = built({ 'dist/app.js': 'hello' })
  const packed = await packFiles({ workspace, patterns: ['dist/app.js'], into: folder() })
  expect(packed).toMatchObject({ path: join(workspace, 'dist/app.js'), fileName: 'app.js' })
})

test('a folder packed twice at different times gives the same bytes', async () => {
  const [one, two] = [built({ 'dist/b': '2', 'dist/a': '1' }), built({ 'dist/a': '1', 'dist/b': '2' })]
  utimesSync(join(two, 'dist/a'), 1, 1)
  const first = await packFiles({ workspace: one, patterns: ['dist'], into: folder() })
  const second = await packFiles({ workspace: two, patterns: ['dist/'], into: folder() })
  expect(first.fileName).toBe('dist.tar.gz')
  expect(readFileSync(first.path).equals(readFileSync(second.path))).toBe(true)
})

test('a folder gives these very bytes on every machine and under every Node', async () => {
  const big = Array.from({ length: 40_000 }, (_, line) => `line ${line % 977}\n`).join('')
  const { path } = await packFiles({
    workspace: built({ 'dist/a': 'one\n', 'dist/b': big }),
    patterns: ['dist'],
    into: folder()
  })
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
    '232b4c12d58c7e4c5cf68537688bce02bf5dfb4147efa5757069f131df34f408'
  )
})

test('globs choose files and folders, and nothing that is hidden', async () => {
  const workspace = built({
    'out/a.js': '1',
    'out/b.css': '2',
    'out/lib/c.js': '3',
    'out/.env': 'no',
    'out/lib/d.css': '4'
  })
  const names = async (pattern: string) => (await packFiles({ workspace, patterns: [pattern], into: folder() })).files
  expect(await names('out/*.js')).toEqual(['out/a.js'])
  expect(await names('out/**/*.{js,css}')).toEqual(['out/a.js', 'out/b.css', 'out/lib/c.js', 'out/lib/d.css'])
  expect(await names('out/l*')).toEqual(['out/lib/c.js', 'out/lib/d.css'])
  expect(await names('out/[ab].*')).toEqual(['out/a.js', 'out/b.css'])
})

test("packs neither the repository's own files nor ours, which hold keys", async () => {
  const workspace = built({
    'app.js': '1',
    '.git/config': 'token',
    '.sluice/signing-key.pem': 'key',
    'lib/.git/HEAD': 'x'
  })

  const { files } = await packFiles({ workspace, patterns: ['.'], into: folder() })

  expect(files).toEqual(['app.js'])
})

test('unpacking gives back contents, long names and the executable bit', async () => {
  const workspace = built({ 'dist/run': '#!/bin/sh', [`dist/${longName}`]: 'long' })
  chmodSync(join(workspace, 'dist/run'), 0o755)
  const { path } = await packFiles({ workspace, patterns: ['dist'], into: folder() })
  const root = await unpackArtifact(path, folder())
  expect(readFileSync(join(root, 'dist', longName), 'utf8')).toBe('long')
  expect(statSync(join(root, 'dist/run')).mode & 0o777).toBe(0o755)
})

test('a symbolic link out of the workspace is refused', async () => {
  const workspace = built({ 'dist/a': '1' })
  symlinkSync('/etc/hostname', join(workspace, 'dist/link'))
  await expect(packFiles({ workspace, patterns: ['dist'], into: folder() })).rejects.toMatchObject({
    code: 'outside-workspace'
  })
})

test('a path outside the workspace is refused', async () => {
  const attempt = packFiles({ workspace: built({}), patterns: ['../'], into: folder() })
  await expect(attempt).rejects.toMatchObject({ code: 'outside-workspace' })
})

test.each([
  ['nothing/*.js', 'nothing is there'],
  ['missing', 'nothing is there'],
  ['empty', 'files without a byte in them'],
  ['folder', 'a folder without files']
])('a build that made nothing is refused, and it is said how %s is nothing', async (pattern, what) => {
  const workspace = built({ empty: '' })
  mkdirSync(join(workspace, 'folder'))

  const attempt = packFiles({ workspace, patterns: [pattern], into: folder() })

  await expect(attempt).rejects.toMatchObject({ code: 'empty-build', message: expect.stringContaining(what) })
})

test('many files, small and large, are told in order with the digests of their own bytes', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`dist/${String(index).padStart(2, '0')}`, 'x'.repeat(index)])
  )
  const large = { 'dist/30-large': 'y'.repeat(3 * 1024 * 1024) }
  const workspace = built({ ...files, ...large })

  const { tree } = await packFiles({ workspace, patterns: ['dist'], into: folder() })

  const sha256 = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(workspace, name)))
      .digest('hex')
  expect(tree.map(file => file.name)).toEqual(Object.keys({ ...files, ...large }).toSorted())
  expect(tree.map(file => file.digest)).toEqual(tree.map(file => `sha256:${sha256(file.name)}`))
})

test.each([
  ['grown', 'longer than before'],
  ['shrunk', 'x']
])('a small file that has %s while it was packed ends the build', async (_, content) => {
  const workspace = built({ 'dist/a': content })
  const entry = { name: 'dist/a', path: join(workspace, 'dist/a'), bytes: 5, executable: false }
  const packed = async () => {
    for await (const _chunk of writeTar([entry]));
  }
  await expect(packed()).rejects.toMatchObject({ kind: 'conflict', code: 'artifact-altered' })
})

describe('a package of npm', () => {
  const tarball = async (entries: Readonly<Record<string, string>>) => {
    const archive = pack()
    for (const [name, content] of Object.entries(entries)) archive.entry({ name }, content)
    archive.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of archive) chunks.push(chunk as Buffer)
    const workspace = folder()
    writeFileSync(join(workspace, 'a.tgz'), gzipSync(Buffer.concat(chunks)))
    return packFiles({ workspace, patterns: ['a.tgz'], into: folder() })
  }
  const manifest = (fields: object) => JSON.stringify({ name: '@acme/shop', version: '1.4.2', ...fields })

  test('is also named as its registry names it', async () => {
    const { registered, path } = await tarball({ 'package/a.js': '1', 'package/package.json': manifest({}) })
    const sha512 = createHash('sha512').update(readFileSync(path)).digest('hex')
    expect(registered).toEqual({ purl: 'pkg:npm/%40acme/shop@1.4.2', sha512 })
  })

  test.each([
    ['has no manifest', { 'package/a.js': '1' }],
    ['has its manifest elsewhere', { 'other/package.json': manifest({}) }],
    ['has a name that no package may have', { 'package/package.json': manifest({ name: '../../evil' }) }],
    ['has a version that is none', { 'package/package.json': manifest({ version: 'latest' }) }],
    ['has a manifest that is no JSON', { 'package/package.json': '{' }]
  ])('is a plain file where it %s', async (_, entries) => {
    expect((await tarball(entries as Readonly<Record<string, string>>)).registered).toBeUndefined()
  })

  test('is a plain file where it is no archive, or one that was cut off', async () => {
    const workspace = built({ 'a.tgz': 'hello' })
    expect((await packFiles({ workspace, patterns: ['a.tgz'], into: folder() })).registered).toBeUndefined()
    writeFileSync(join(workspace, 'a.tgz'), gzipSync(Buffer.alloc(100_000, 'x')).subarray(0, 60))
    expect((await packFiles({ workspace, patterns: ['a.tgz'], into: folder() })).registered).toBeUndefined()
  })
})

test('an archive whose entry climbs out of the folder is refused', async () => {
  const archive = pack()
  archive.entry({ name: '../escape' }, 'evil')
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  const path = join(folder(), 'evil.tar.gz')
  writeFileSync(path, gzipSync(Buffer.concat(chunks)))
  await expect(unpackArtifact(path, folder())).rejects.toMatchObject({ code: 'outside-workspace' })
})

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'sluice-pack-'))
}

function built(files: Readonly<Record<string, string>>): string {
  const workspace = folder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(workspace, name, '..'), { recursive: true })
    writeFileSync(join(workspace, name), content)
  }
  return workspace
}
