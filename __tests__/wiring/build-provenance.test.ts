import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseInputs, type RawInputs } from '../../src/inputs.ts'
import { runOperation } from '../../src/operation.ts'
import { buildProvenanceDoor } from '../../src/wiring/build-provenance.ts'

test('a build is stored, signed and recorded under its digest', async () => {
  const built = await build(project(), { tests: 'unit_tests: passed' })
  expect(built.outcome).toBe('done')
  expect(built.outputs?.digest).toBe('sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03')
  expect(built.outputs?.['build-id']).toMatch(/^\d{8}-\d{4}-[0-9a-f]{6}$/)
  expect(
    readFileSync(built.outputs?.bundle ?? '', 'utf8')
      .trimEnd()
      .split('\n')
  ).toHaveLength(3)
})

test('building the same bytes again changes nothing and keeps the build id', async () => {
  const directory = project()
  const first = await build(directory, {})
  const second = await build(directory, {})
  expect(second.outcome).toBe('unchanged')
  expect(second.outputs?.['build-id']).toBe(first.outputs?.['build-id'])
})

test('a failed suite refuses the build unless that is allowed', async () => {
  const tests = 'unit_tests: failed'
  expect(await build(project(), { tests })).toMatchObject({ outcome: 'refused', reason: 'tests-failed' })
  expect(await build(project(), { tests, 'allow-failed-tests': 'true' })).toMatchObject({ outcome: 'done' })
})

test('a failed build command refuses and shows its last words', async () => {
  expect(await build(project(), { command: 'echo broken; exit 3' })).toMatchObject({ reason: 'build-failed' })
})

test('a test result is added later by digest', async () => {
  const directory = project()
  const digest = (await build(directory, {})).outputs?.digest ?? ''
  const raw = { 'subject-digest': digest, tests: 'e2e_tests: passed', name: 'shop' }
  const added = await run(directory, raw)
  expect(added.outcome).toBe('done')
  expect(
    readFileSync(added.outputs?.bundle ?? '', 'utf8')
      .trimEnd()
      .split('\n')
  ).toHaveLength(3)
})

function build(directory: string, raw: RawInputs) {
  return run(directory, { command: 'echo hello > app.js', path: 'app.js', name: 'shop', ...raw })
}

async function run(directory: string, raw: RawInputs) {
  const { operation, wire } = buildProvenanceDoor
  const inputs = parseInputs(operation.Inputs, raw)
  const actor = { id: 0, login: 'sam' }
  const context = { actor, workingDirectory: directory, home: join(directory, '.sluice'), job: 'job' }
  const wired = await wire(inputs, { run: context, environment: {} })
  return runOperation(operation, { inputs, run: context, ...wired }, { dryRun: false, line: () => undefined })
}

function project(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sluice-build-'))
  mkdirSync(join(directory, '.github'))
  writeFileSync(join(directory, '.github/sluice.yml'), 'version: 1\n')
  execFileSync('git', ['init', '-q', '-b', 'main', directory])
  const identity = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com']
  execFileSync('git', ['-C', directory, ...identity, 'commit', '-q', '--allow-empty', '-m', 'first'])
  return directory
}
