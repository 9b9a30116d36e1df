import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
// @ts-expect-error a script without types; its one function takes two folders and gives lines.
import { differences } from '../../scripts/dist-differences.mjs'
// @ts-expect-error a script without types; its one function takes a folder and gives paths.
import { touchedSources } from '../../scripts/touched-sources.mjs'

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

test('a fresh build is what is committed; else the files, the touched sources and the remedy are named', () => {
  const committed = mkdtempSync(join(tmpdir(), 'committed-'))
  cpSync(join(root, 'dist'), committed, { recursive: true })
  // What nobody built shows that the check would tell.
  writeFileSync(join(committed, 'lib/left-behind.js'), '')

  const check = ['scripts/build.mjs', `--check=${committed}`]
  const ended = spawnSync(process.execPath, check, { cwd: root, encoding: 'utf8' })
  rmSync(committed, { recursive: true, force: true })

  const told = ended.stderr.trimEnd().split('\n')
  const leftBehind = 'stale    dist/lib/left-behind.js'
  const remedy = 'dist/ is not what the sources build; run: npm run build, and commit dist/'
  const touched = touchedSources(root).map((name: string) => `touched  ${name}`)
  const unbuilt = told.filter(line => ![leftBehind, remedy, ...touched].includes(line))
  expect([ended.status, told.includes(leftBehind), told.at(-1)]).toEqual([1, true, remedy])
  expect(unbuilt.length === 0 ? [] : told).toEqual([])
}, 600_000)

test('sources that were touched after dist/ was committed are named, those that are new too', () => {
  const clone = folder({ 'src/one.ts': '1', 'src/two.ts': '2', 'dist/lib/index.js': '12', 'docs/page.md': 'x' })
  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: clone })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'one')
  const before = touchedSources(clone)
  writeFileSync(join(clone, 'src/two.ts'), '3')
  git('commit', '-qam', 'two')
  writeFileSync(join(clone, 'src/three.ts'), '3')
  writeFileSync(join(clone, 'docs/page.md'), 'y')

  const after = touchedSources(clone)
  rmSync(clone, { recursive: true, force: true })

  expect([before, after]).toEqual([[], ['src/two.ts', 'src/three.ts']])
})
