import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { artifactMetadata, metadataYaml } from '../../../src/domain/evidence/metadata.ts'
import type { VerifiedRecord } from '../../../src/domain/evidence/verified.ts'
import { gateFacts } from '../gate/gate-facts.ts'

const seen = gateFacts().record.tests[0]!
const record: VerifiedRecord = {
  ...gateFacts().record,
  buildRecords: [
    {
      ...seen,
      artifact: 'shop',
      buildId: '20251122-1445-a3f2c1',
      commit: 'b'.repeat(40),
      branch: "it's: a #branch",
      builtAt: '2025-11-22T14:45:00Z'
    }
  ],
  tests: [seen, { ...seen, suite: 'e2e_tests' }, { ...seen, suite: 'e2e_tests', result: 'FAILED' }],
  deployments: ['staging', 'production', 'staging'].map((environment, hour) => ({
    ...gateFacts().record.deployments[0]!,
    environment,
    time: `2025-11-22T1${hour + 5}:00:00Z`
  }))
}

test('the block has what is proven, in the words of the procedure', () => {
  const text = metadataYaml(artifactMetadata(record)!)

  expect(parse(text)).toEqual({
    artifact_metadata: {
      build_id: '20251122-1445-a3f2c1',
      commit_sha: 'a'.repeat(40),
      branch: "it's: a #branch",
      build_timestamp: '2025-11-22T14:45:00Z',
      tests_passed: [{ unit_tests: '✅' }],
      deployed_to: [{ staging: '2025-11-22T17:00:00Z' }, { production: '2025-11-22T16:00:00Z' }]
    }
  })
})

test('a suite with one failing result did not pass', () => {
  expect(artifactMetadata(record)?.testsPassed).toEqual(['unit_tests'])
})

test('there is no block about an artifact whose build nobody proved', () => {
  expect(artifactMetadata({ ...record, buildRecords: [] })).toBeUndefined()
})

test('names from outside stay names, whatever is in them', () => {
  const hostile = 'x: 1\n  evil: yes'
  const text = metadataYaml({ ...artifactMetadata(record)!, testsPassed: [hostile, 'no'] })

  expect(parse(text).artifact_metadata.tests_passed).toEqual([{ [hostile]: '✅' }, { no: '✅' }])
  expect(parse(text).artifact_metadata).not.toHaveProperty('evil')
})
