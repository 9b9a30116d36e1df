import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
// @ts-expect-error a script without types; its one function takes two folders and gives lines.
import { differences } from '../../scripts/dist-differences.mjs'

const root = resolve(import.meta.dirname, '../..')

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'dist-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

test('the distributions are compared file by file, and each difference is named with its kind', () => {
  const fresh = folder({ 'lib/index.js': 'new', 'lib/1.js': 'same', 'promote/index.js': 'x' })
  const committed = folder({ 'lib/index.js': 'old', 'lib/1.js': 'same', 'lib/2.js': 'left behind' })

  expect(differences(fresh, committed)).toEqual([
    'missing  dist/promote/index.js',
    'stale    dist/lib/2.js',
    'changed  dist/lib/index.js'
  ])
  expect(differences(fresh, fresh)).toEqual([])
})

test('a source that was touched without bundling is caught, and the chunk that holds it is named', () => {
  const copy = mkdtempSync(join(tmpdir(), 'touched-'))
  for (const name of ['src', 'actions', 'scripts', 'dist', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const source = join(copy, 'src/hosts/render.ts')
  writeFileSync(source, readFileSync(source, 'utf8').replace('Next: ', 'Then: '))
  const chunks = readdirSync(join(copy, 'dist/lib')).filter(name => name.endsWith('.js'))
  const holders = chunks.filter(name => readFileSync(join(copy, 'dist/lib', name), 'utf8').includes('}Next: '))

  const ended = spawnSync(process.execPath, ['scripts/build.mjs', '--check'], { cwd: copy, encoding: 'utf8' })
  rmSync(copy, { recursive: true, force: true })

  expect(holders).not.toEqual([])
  expect(ended.status).toBe(1)
  expect(holders.filter(name => !ended.stderr.includes(`dist/lib/${name}`))).toEqual([])
  expect(ended.stderr).toContain('run: npm run build')
}, 300_000)
