import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Digest } from '../../../src/domain/digest.ts'
import { artifactMetadata, metadataYaml } from '../../../src/domain/evidence/metadata.ts'
import type { VerifiedDeployment, VerifiedTest } from '../../../src/domain/evidence/verified.ts'

const digest: Digest = `sha256:${'ab'.repeat(32)}`
const seen = { bundle: digest, position: 0, signer: { kind: 'key', identity: digest } } as const
const build = {
  ...seen,
  artifact: 'shop',
  buildId: '20251122-1445-a3f2c1',
  commit: 'a3f2c1'.padEnd(40, '0'),
  branch: 'main',
  builtAt: '2025-11-22T15:45:00.250+01:00'
}

function suite(name: string, result: VerifiedTest['result'] = 'PASSED'): VerifiedTest {
  return { ...seen, suite: name, result, passed: 1, failed: 0 }
}

function deployment(environment: string, time: string): VerifiedDeployment {
  return { ...seen, environment, slot: 'a', action: 'deploy', previous: null, runUrl: '', actor: 'ada', time }
}

function record(overrides: Partial<Parameters<typeof artifactMetadata>[0]> = {}) {
  return { digest, buildRecords: [build], tests: [], deployments: [], ...overrides }
}

test('the block is the one that the procedure shows', () => {
  const deployments = [deployment('staging', '2025-11-22T15:00:00Z'), deployment('production', '2025-11-22T18:00:00Z')]
  const text = metadataYaml(
    artifactMetadata(record({ tests: [suite('unit_tests'), suite('e2e_tests')], deployments }), [])
  )
  expect(text).toBe(`artifact_metadata:
  build_id: '20251122-1445-a3f2c1'
  commit_sha: 'a3f2c10000000000000000000000000000000000'
  branch: 'main'
  build_timestamp: '2025-11-22T14:45:00Z'
  tests_passed:
    - unit_tests: '✅'
    - e2e_tests: '✅'
  deployed_to:
    - staging: '2025-11-22T15:00:00Z'
    - production: '2025-11-22T18:00:00Z'
`)
})

test('a suite counts by its newest result, so that a later failure takes the pass away', () => {
  const tests = [suite('unit_tests'), suite('e2e_tests'), suite('unit_tests', 'FAILED'), suite('scan', 'WARNED')]
  expect(artifactMetadata(record({ tests }), []).testsPassed).toEqual(['e2e_tests'])
})

test('the ledger can take a deployment away but never add one', () => {
  const deployments = [deployment('production', '2025-11-22T18:00:00Z'), deployment('staging', '2025-11-22T15:00:00Z')]
  const ledger = [
    { environment: 'production', digest, status: 'completed' },
    { environment: 'production', digest, status: 'rolled-back' },
    { environment: 'staging', digest: `sha256:${'cd'.repeat(32)}`, status: 'failed' },
    { environment: 'moon', digest, status: 'completed' }
  ]
  expect(artifactMetadata(record({ deployments }), ledger).deployedTo).toEqual([
    { environment: 'staging', time: '2025-11-22T15:00:00Z' }
  ])
})

test('what is not proven is null and stays readable, whatever names were signed', () => {
  const hostile = 'x: y\n- evil: "1" # '
  const text = metadataYaml(artifactMetadata(record({ buildRecords: [], tests: [suite(hostile)] }), []))
  expect(parse(text).artifact_metadata).toEqual({
    build_id: null,
    commit_sha: null,
    branch: null,
    build_timestamp: null,
    tests_passed: [{ [hostile]: '✅' }],
    deployed_to: []
  })
})
