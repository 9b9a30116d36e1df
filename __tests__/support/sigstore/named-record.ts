import type { Digest } from '../../../src/domain/digest.ts'
import { bundleDigest } from '../../../src/domain/evidence/canonical.ts'
import { summaryStatement, testResultStatement } from '../../../src/domain/evidence/statements.ts'
import type { Authority } from './authority.ts'
import { type Mode, otherDigest, provenance, seal, subject } from './sign.ts'

export interface NamedRecord {
  readonly lines: readonly string[]
  readonly head: Digest
}

/** A record of `count` statements signed without keys, the last a decision that names all others. */
export async function namedRecord(authority: Authority, count: number, mode: Mode = 'log'): Promise<NamedRecord> {
  const lines = [await seal(authority, provenance(), mode)]
  while (lines.length < count - 1) {
    const suite = `suite_${lines.length}`
    const test = {
      subject,
      suite,
      result: 'PASSED',
      commit: 'a'.repeat(40),
      passedTests: ['a'],
      failedTests: []
    } as const
    lines.push(await seal(authority, testResultStatement(test), mode))
  }
  const decision = summaryStatement({
    subject,
    environment: 'staging',
    result: 'PASSED',
    time: '2026-01-02T03:04:05Z',
    policy: { uri: 'policy', digest: otherDigest },
    previous: undefined,
    inputs: lines.map(bundleDigest)
  })
  const last = await seal(authority, decision, mode)
  return { lines: [...lines, last], head: bundleDigest(last) }
}
