import { expect, test } from '@jest/globals'
import type { Digest } from '../../../src/domain/digest.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { copy } from '../../../src/operations/copy/index.ts'

const digest: Digest = `sha256:${'a'.repeat(64)}`
const from = `oci://r.example/staging@${digest}`

async function run(raw: RawInputs, moved = 10) {
  const inputs = parseInputs(copy.Inputs, raw)
  const copied: unknown[] = []
  const copies = {
    look: async () => ({ digest, manifests: 1, blobs: 2, blobBytes: 9, referrers: 3 }),
    copy: async (...ends: unknown[]) => {
      copied.push(ends)
      return { digest, blobBytesUploaded: 0, manifestBytes: moved, mounted: 0, referrers: 3 }
    }
  }
  const about = { actor: { id: 1, login: 'ada' }, workingDirectory: '/', home: '/', job: 'job' }
  const context = { inputs, ports: { copies }, policy: defaultPolicy(), run: about }
  const report = await runOperation(copy, context, { dryRun: inputs.dryRun, line: () => undefined })
  return { report, copied }
}

test('says in counted bytes what it moved', async () => {
  const { report } = await run({ source: from, destination: 'oci://r.example/production' })

  expect(report).toMatchObject({
    outcome: 'done',
    result: { digest, blobBytesUploaded: 0, manifestBytes: 10, referrers: 3 }
  })
})

test('is unchanged when everything was there', async () => {
  expect((await run({ source: from, destination: 'oci://r.example/production' }, 0)).report.outcome).toBe('unchanged')
})

test('a dry run reads and moves nothing', async () => {
  const { report, copied } = await run({ source: from, destination: 'oci://r.example/p', 'dry-run': 'true' })

  expect([report.outcome, copied]).toEqual(['planned', []])
})

test.each([
  ['a source without digest', { source: 'oci://r.example/staging:v1', destination: 'oci://r.example/p' }, 'source'],
  [
    'a destination with another digest',
    { source: from, destination: `oci://r.example/p@sha256:${'b'.repeat(64)}` },
    'destination'
  ]
])('%s is a wrong input', async (_, raw, input) => {
  await expect(run(raw)).rejects.toMatchObject({ kind: 'usage', message: expect.stringContaining(input) })
})
