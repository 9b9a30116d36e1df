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
import { expect, test } from '@jest/globals'
import { pack } from 'tar-stream'
import { packFiles } from '../../src/adapters/embedded/packer.ts'
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

test.each([['nothing/*.js'], ['empty']])('a build that made nothing is refused: %s', async pattern => {
  const attempt = packFiles({ workspace: built({ empty: '' }), patterns: [pattern], into: folder() })
  await expect(attempt).rejects.toMatchObject({ code: 'empty-build' })
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
