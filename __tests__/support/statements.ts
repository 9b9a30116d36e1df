import type { Statement } from '../../src/domain/evidence/statement.ts'
import {
  buildRecordStatement,
  deploymentStatement,
  recallStatement,
  sbomStatement,
  summaryStatement,
  testResultStatement
} from '../../src/domain/evidence/statements.ts'
import { digest, otherDigest, provenance, subject } from './sigstore/sign.ts'

const commit = 'a'.repeat(40)
const time = '2026-01-02T03:04:05Z'

/** One statement of every type that is understood. */
export function everyStatement(): readonly Statement[] {
  const place = { environment: 'production', slot: 'a', action: 'deploy', previous: null } as const
  const policy = { uri: 'policy', digest: otherDigest }
  const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: 'left-pad' }] }
  const cycloneDx = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] }
  return [
    provenance(),
    buildRecordStatement({ subject, buildId: '20260102-0304-aaaaaa', commit, branch: 'main', builtAt: time }),
    testResultStatement({ subject, suite: 'unit', result: 'PASSED', commit, passedTests: ['a'], failedTests: [] }),
    sbomStatement(subject, { format: 'SPDX', predicateType: 'https://spdx.dev/Document/v2.3', document: spdx }),
    sbomStatement(subject, { format: 'CycloneDX', predicateType: 'https://cyclonedx.org/bom', document: cycloneDx }),
    deploymentStatement({ subject, ...place, decision: otherDigest, runUrl: '', actor: 'ada', time }),
    summaryStatement({
      subject,
      environment: 'staging',
      result: 'PASSED',
      time,
      policy,
      previous: digest,
      inputs: [digest]
    }),
    recallStatement({ subject, reason: 'leaks', actor: 'ada', time })
  ]
}
