import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runDoor } from '../../../src/hosts/terminal.ts'
import type { RawInputs } from '../../../src/inputs.ts'
import type { Report } from '../../../src/report.ts'
import { initDoor } from '../../../src/wiring/init.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function files(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = names.map(entry => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

function init(raw: RawInputs = {}): Promise<Report> {
  const run = { actor: { id: 1, login: 'mona' }, workingDirectory: folder, home: join(folder, '.sluice'), job: 'job' }
  return runDoor(initDoor, raw, { run: { ...run, repository: 'acme/shop' }, environment: {} }, () => undefined)
}

const fates = ({ result }: Report) =>
  Object.fromEntries((result.files as readonly { path: string; fate: string }[]).map(({ path, fate }) => [path, fate]))

test('a project gets its policy, its suite and its workflows, and nothing else changes', async () => {
  write('package.json', '{"name":"shop","scripts":{"test":"node --test"}}')
  const before = files()

  const report = await init()

  const { 'package.json': kept, ...written } = files()
  expect(report.outcome).toBe('done')
  expect(kept).toBe(before['package.json'])
  expect(Object.keys(written).sort()).toEqual([
    '.github/sluice.yml',
    '.github/smoke.yml',
    '.github/workflows/health-check.yml',
    '.github/workflows/release.yml',
    '.github/workflows/rollback.yml'
  ])
})

test('a second time changes nothing', async () => {
  write('index.html', '<h1>Hi</h1>')
  await init()
  const before = files()

  expect((await init()).outcome).toBe('unchanged')
  expect(files()).toEqual(before)
})

test('what a person wrote or changed is kept, word by word', async () => {
  write('index.html', '<h1>Hi</h1>')
  write('.github/workflows/rollback.yml', 'name: mine\n')
  await init()
  const policy = `${files()['.github/sluice.yml']}# a word of mine\n`
  write('.github/sluice.yml', policy)

  const report = await init()

  expect(files()['.github/workflows/rollback.yml']).toBe('name: mine\n')
  expect(files()['.github/sluice.yml']).toBe(policy)
  expect(fates(report)).toMatchObject({ '.github/sluice.yml': 'kept', '.github/workflows/rollback.yml': 'kept' })
})

test('what it wrote and nobody changed is renewed when the project is another', async () => {
  write('package.json', '{"name":"shop"}')
  await init()
  write('package.json', '{"name":"shop","scripts":{"test":"node --test"}}')

  const report = await init()

  expect(fates(report)).toMatchObject({ '.github/sluice.yml': 'renewed', '.github/smoke.yml': 'unchanged' })
  expect(files()['.github/sluice.yml']).toContain('requires: [unit_tests]')
})

test('a dry run tells all of it and writes nothing', async () => {
  write('go.mod', 'module example.org/shop\n')

  const report = await init({ 'dry-run': 'true' })

  expect(report.outcome).toBe('planned')
  expect(Object.keys(files())).toEqual(['go.mod'])
})

test('a folder that is nothing is refused, with what would be recognised', async () => {
  write('README.md', '# Hi')

  const report = await init()

  expect(report).toMatchObject({ outcome: 'refused', reason: 'project-unknown' })
  expect(Object.keys(files())).toEqual(['README.md'])
})

test('a service that does not tell who it is gets told what to add', async () => {
  write('package.json', '{"name":"shop"}')

  expect(JSON.stringify((await init()).blocks)).toContain('/api/version')
})
