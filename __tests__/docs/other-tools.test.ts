import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { sluice } from '../support/command-line.ts'
import { project } from '../support/project.ts'

const isThere = (tool: string) => spawnSync(tool, ['version'], { stdio: 'ignore' }).error === undefined

// Said aloud, because a test that nobody runs proves nothing.
if (!isThere('cosign')) process.stdout.write('cosign is not on PATH: that it accepts our bundles was not tried here\n')
const withCosign = isThere('cosign') ? test : test.skip

let directory: string
let key: string

beforeAll(async () => {
  directory = project({ 'app.js': 'hello\n' })
  const { json } = await sluice(directory, ['build', '--path=app.js'])
  const record = String(json.result.bundle)
  key = record.replace('.sigstore.jsonl', '.key.pem')
  writeFileSync(join(directory, 'provenance.json'), readFileSync(record, 'utf8').split('\n')[0] ?? '')
})

test('the command of docs/other-tools.md takes one line of a record out, and sluice verifies that alone', async () => {
  const words = ['verify', 'app.js', '--bundle=provenance.json', `--key=${key}`]
  expect(await sluice(directory, [...words, '--predicate-type=https://slsa.dev/provenance/v1'])).toMatchObject({
    code: 0
  })
  expect(await sluice(directory, [...words, '--predicate-type=https://cyclonedx.org/bom'])).toMatchObject({
    code: 3,
    json: { 'reason-code': 'evidence-missing' }
  })
  expect(await sluice(directory, [...words, '--level=2'])).toMatchObject({ code: 3 })
})

withCosign('cosign accepts a bundle of ours by key, without a log', () => {
  const words = ['verify-blob-attestation', 'app.js', '--bundle=provenance.json', '--new-bundle-format']
  const rest = ['--type=slsaprovenance1', `--key=${key}`, '--insecure-ignore-tlog', '--use-signed-timestamps=false']
  const { status, stderr } = spawnSync('cosign', [...words, ...rest], { cwd: directory, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.stringContaining('Verified OK')])
})
