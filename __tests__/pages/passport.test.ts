import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../src/domain/digest.ts'
import type { VerifiedRecord } from '../../src/domain/evidence/verified.ts'
import { passportPage } from '../../src/pages/passport.ts'
import type { Passport } from '../../src/pages/passport-data.ts'

const digest: Digest = `sha256:${'9f2c41aa'.repeat(8)}`
const signer = { kind: 'certificate', identity: 'https://github.com/example/shop/release.yml@refs/heads/main' } as const
const verified = { bundle: digest, position: 0, signer }

function record(overrides: Partial<VerifiedRecord> = {}): VerifiedRecord {
  const provenance = {
    ...verified,
    repository: 'https://github.com/example/shop',
    commit: 'a3f2c1d'.padEnd(40, '0'),
    ref: 'refs/heads/main',
    workflow: '.github/workflows/release.yml',
    runUrl: 'https://github.com/example/shop/actions/runs/1',
    runner: 'a GitHub-hosted runner',
    level: 2 as const
  }
  return {
    digest,
    provenance: [provenance],
    buildRecords: [
      {
        ...verified,
        artifact: 'shop',
        buildId: '1-1',
        commit: provenance.commit,
        branch: 'main',
        builtAt: '2026-03-01T10:00:00.000Z'
      }
    ],
    tests: [{ ...verified, suite: 'unit_tests', result: 'PASSED', passed: 14, failed: 0 }],
    sboms: [],
    others: [],
    deployments: [],
    summaries: [],
    recalls: [],
    ignored: [],
    broken: undefined,
    freshness: 'proven',
    head: digest,
    ...overrides
  }
}

function passport(overrides: Partial<Passport> = {}): Passport {
  return {
    artifact: 'shop',
    record: record(),
    environments: [{ environment: 'production', state: 'running', since: '2026-03-01T11:00:00Z', slot: 'a' }],
    approvals: [
      {
        environment: 'production',
        time: '2026-03-01T10:58:00Z',
        verdict: 'passed',
        decidedBy: 'octocat',
        gates: { asked: 5, open: 5 },
        approved: true,
        bypassed: []
      }
    ],
    unproven: [],
    check: [`sluice verify ${digest} --bundle record.jsonl`],
    ...overrides
  }
}

describe('the passport', () => {
  test('answers its eight questions', () => {
    const page = passportPage(passport())
    expect(page.match(/<h2>/g)).toHaveLength(8)
    const answers = [digest, 'a3f2c1d', '2026-03-01 10:00:00 UTC', 'unit_tests', 'octocat', 'running, slot a']
    for (const answer of [...answers, 'Nothing that the policy asks for.', 'sluice verify'])
      expect(page).toContain(answer)
    expect(page).toContain('shop runs in production.')
  })

  test('says first of all that a digest was recalled or its record changed', () => {
    const recall = { ...verified, reason: 'leaks', actor: 'octocat', time: '2026-03-02T10:00:00Z' }
    expect(passportPage(passport({ record: record({ recalls: [recall] }) }))).toContain('shop was recalled.</h1>')
    const broken = { code: 'bug', detail: 'a line is missing' } as const
    expect(passportPage(passport({ record: record({ broken }) }))).toContain('trust none of it.</h1>')
  })

  test("counts no tests where there is somebody's word only", () => {
    const tests = [{ ...verified, suite: 'unit_tests', result: 'PASSED', passed: 1, failed: 0, stated: true }] as const
    expect(passportPage(passport({ record: record({ tests }) }))).toMatch(/<td>stated<.td>\s*<td>stated<.td>/)
  })

  test('admits what an empty record does not prove', () => {
    const empty = record({ provenance: [], buildRecords: [], tests: [], freshness: 'not proven', head: undefined })
    const page = passportPage(passport({ record: empty, unproven: ['e2e_tests'] }))
    for (const words of ['Not proven: the record holds', 'No verified test result', 'e2e_tests', 'is the newest'])
      expect(page).toContain(words)
  })

  test('shows text from outside as text and links to web addresses only', () => {
    const hostile = 'javascript:alert("<img src=x onerror=alert(1)>")'
    const environments = [{ environment: hostile, state: 'running', url: hostile }] as const
    const page = passportPage(passport({ artifact: hostile, environments, unproven: [hostile], check: [hostile] }))
    expect(page).not.toContain('<img')
    expect(page).not.toContain('href="javascript')
    expect(page).not.toContain('<script')
  })
})
