import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Failure, toFailure } from '../../../src/domain/failure.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { buildProvenanceDoor } from '../../../src/wiring/build-provenance.ts'
import { sluice } from '../../support/command-line.ts'
import { project, writtenIn } from '../../support/project.ts'

interface Case {
  readonly about: string
  readonly raw: RawInputs
  readonly code: string
  readonly input: string
  /** What must be shown of what was found. */
  readonly found: string
  readonly example: string
  arrange?(directory: string): void
}

const digest = `sha256:${'9f2c41aa'.repeat(8)}`
const path = 'dist/app.js'

const cases: readonly Case[] = [
  { about: 'no artifact at all', raw: {}, code: 'missing-input', input: 'path', found: 'nothing', example: 'dist/' },
  {
    about: 'a digest that is none',
    raw: { 'subject-digest': 'sha256:ABC' },
    code: 'bad-digest',
    input: 'subject-digest',
    found: 'sha256:ABC',
    example: digest
  },
  {
    about: 'an image without a digest',
    raw: { image: 'ghcr.io/acme/shop:latest' },
    code: 'bad-digest',
    input: 'image',
    found: 'ghcr.io/acme/shop:latest',
    example: '@sha256:'
  },
  {
    about: 'an image that is a web address',
    raw: { image: `https://ghcr.io/acme/shop@${digest}` },
    code: 'bad-input',
    input: 'image',
    found: 'https://ghcr.io',
    example: '@sha256:'
  },
  {
    about: 'a key that is no key',
    raw: { path, 'private-key': 'open sesame' },
    code: 'bad-key',
    input: 'private-key',
    found: 'something that is not a private key',
    example: 'openssl genpkey'
  },
  {
    about: 'a build that made nothing',
    raw: { path: 'out/*.js' },
    code: 'empty-build',
    input: 'path',
    found: 'out/*.js: nothing is there',
    example: 'dist/'
  },
  {
    about: 'an artifact of zero bytes',
    raw: { path: 'dist/empty' },
    code: 'empty-build',
    input: 'path',
    found: 'dist/empty: files without a byte in them',
    example: 'dist/'
  },
  {
    about: 'an absolute path',
    raw: { path: '/etc/hostname' },
    code: 'outside-workspace',
    input: 'path',
    found: '/etc/hostname',
    example: 'dist/'
  },
  {
    about: 'a path that climbs out',
    raw: { path: 'dist/../../secrets' },
    code: 'outside-workspace',
    input: 'path',
    found: '../../secrets',
    example: 'dist/'
  },
  {
    about: 'globs that climb out by braces',
    raw: { path: '{dist,../..}/*' },
    code: 'outside-workspace',
    input: 'path',
    found: '..',
    example: 'dist/'
  },
  {
    about: 'a link that leads out',
    raw: { path: 'dist' },
    arrange: directory => symlinkSync('/etc/hostname', join(directory, 'dist/link')),
    code: 'outside-workspace',
    input: 'path',
    found: '/etc/hostname',
    example: 'dist/'
  },
  {
    about: 'a link that leads nowhere',
    raw: { path: 'dist' },
    arrange: directory => symlinkSync('gone', join(directory, 'dist/link')),
    code: 'outside-workspace',
    input: 'path',
    found: 'dist/link',
    example: 'dist/'
  },
  {
    about: 'a pipe',
    raw: { path: 'dist' },
    arrange: directory => execFileSync('mkfifo', [join(directory, 'dist/pipe')]),
    code: 'outside-workspace',
    input: 'path',
    found: 'dist/pipe',
    example: 'dist/'
  },
  {
    about: 'files and an image at once',
    raw: { path, image: `ghcr.io/acme/shop@${digest}` },
    code: 'several-artifacts',
    input: 'image',
    found: 'ghcr.io/acme/shop',
    example: '@sha256:'
  },
  {
    about: 'files and a digest at once',
    raw: { path, 'subject-digest': digest },
    code: 'several-artifacts',
    input: 'subject-digest',
    found: digest,
    example: digest
  },
  {
    about: 'a test report that is not there',
    raw: { path, tests: 'unit_tests: junit/*.xml' },
    code: 'bad-input',
    input: 'tests',
    found: 'junit/*.xml',
    example: 'unit_tests: junit/*.xml'
  },
  {
    about: 'a test report that is none',
    raw: { path, tests: 'unit_tests: dist/app.js' },
    code: 'bad-input',
    input: 'tests',
    found: 'unit_tests',
    example: 'unit_tests: junit/*.xml'
  },
  {
    about: 'a test report outside the workspace',
    raw: { path, tests: 'unit_tests: ../junit.xml' },
    code: 'outside-workspace',
    input: 'tests',
    found: '../junit.xml',
    example: 'dist/'
  },
  {
    about: 'a bill of materials that is none',
    raw: { path, sbom: 'dist/app.js' },
    code: 'bad-input',
    input: 'sbom',
    found: 'hello',
    example: 'sbom.spdx.json'
  },
  {
    about: 'a store that nobody knows',
    raw: { path, store: 'ftp://example.org' },
    code: 'bad-input',
    input: 'store',
    found: 'ftp://example.org',
    example: 'oci-layout:'
  },
  {
    about: 'days to keep it in a store that never forgets',
    raw: { path, 'retention-days': '7' },
    code: 'bad-input',
    input: 'retention-days',
    found: '7',
    example: 'artifact'
  },
  {
    about: 'a program that signs with an open quote',
    raw: { path, 'sign-command': 'sign "x' },
    code: 'bad-input',
    input: 'sign-command',
    found: 'sign',
    example: './kms-sign.sh'
  },
  {
    about: 'a misspelt input',
    raw: { path, 'sing-with': 'key' },
    code: 'unknown-input',
    input: 'sing-with',
    found: 'key',
    example: ''
  }
]

describe('a build is refused and writes nothing, with a message that names input, finding and example, for', () => {
  test.each(cases)('$about, through the operation', async ({ raw, code, input, found, example, arrange }) => {
    const directory = shop()
    arrange?.(directory)

    const failure = await failureOf(directory, raw)

    expect(failure).toMatchObject({ kind: 'usage', code })
    expect(failure.message).toMatch(new RegExp(`^${input}: `))
    expect(failure.message).toContain(found)
    expect(failure.hint ?? '').toContain(example)
    expect(writtenIn(directory)).toEqual([])
  })

  test.each(cases)(
    '$about, through the command line, in a dry run too',
    async ({ raw, code, input, found, example, arrange }) => {
      const directory = shop()
      arrange?.(directory)
      const flags = Object.entries(raw).map(([name, value]) => `--${name}=${value}`)

      const typed = await sluice(directory, ['build', ...flags, '--dry-run'])

      expect(typed).toMatchObject({ code: 2, json: { outcome: 'usage', 'reason-code': code } })
      for (const words of [`${input}: `, found, example]) expect(typed.people).toContain(words)
      expect(writtenIn(directory)).toEqual([])
    }
  )
})

test('a path that leads out is refused before the build command runs', async () => {
  const directory = shop()
  await failureOf(directory, { command: 'mkdir .sluice .sluice/builds', path: '../x' })
  expect(writtenIn(directory)).toEqual([])
})

test('a dry run refuses failed tests and a missing shell as the real run would, and writes nothing', async () => {
  const directory = shop()
  const dry = (...flags: readonly string[]) => sluice(directory, ['build', '--path=dist/app.js', '--dry-run', ...flags])

  const failed = await dry('--tests=unit_tests: failed')
  const allowed = await dry('--tests=unit_tests: failed', '--allow-failed-tests=true')
  const shell = await dry('--command=touch made', '--shell=no-such-shell')
  const planned = await dry('--command=touch made')

  expect(failed).toMatchObject({ code: 3, json: { outcome: 'refused', 'reason-code': 'tests-failed' } })
  expect(shell).toMatchObject({ code: 75, json: { 'reason-code': 'component-missing' } })
  expect([allowed, planned].map(({ json }) => json.outcome)).toEqual(['planned', 'planned'])
  expect(writtenIn(directory)).toEqual([])
})

function shop(): string {
  return project({ 'dist/app.js': 'hello\n', 'dist/empty': '' })
}

async function failureOf(directory: string, raw: RawInputs): Promise<Failure> {
  try {
    const { operation, wire } = buildProvenanceDoor
    const inputs = parseInputs(operation.Inputs, raw)
    const actor = { id: 0, login: 'sam' }
    const run = { actor, workingDirectory: directory, home: join(directory, '.sluice'), job: 'job' }
    const wired = await wire(inputs, { run, environment: { PATH: process.env.PATH } })
    const report = await runOperation(operation, { inputs, run, ...wired }, { dryRun: false, line: () => undefined })
    throw new Error(`it was not refused: ${report.headline}`)
  } catch (thrown) {
    return toFailure(thrown)
  }
}
