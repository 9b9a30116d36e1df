import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/domain/triage/decide.ts'
import { checkEvidence } from '../../../src/domain/triage/evidence.ts'
import { policyInEvidence, rulesOf } from '../../../src/domain/triage/rules.ts'
import { genuine, type Written } from './genuine.ts'

type Change = (written: Written) => unknown

function decided(change: Change = () => undefined) {
  const written = genuine()
  change(written)
  const evidence = checkEvidence(written, 'evidence')
  const policy = policyInEvidence((written.policy ?? {}) as Record<string, unknown>)
  return decide(evidence, rulesOf(policy, { requiredChecks: [] }))
}

function closed(change: Change): readonly string[] {
  return decided(change)
    .gates.filter(gate => gate.status !== 'passed')
    .map(gate => gate.gate)
}

test('merges a critical fix that is proven, signed, old enough and green', () => {
  const { decision, severity, gates, opened } = decided()

  expect(gates.filter(gate => gate.status !== 'passed')).toEqual([])
  expect({ decision, severity }).toEqual({ decision: 'merge', severity: 'critical' })
  expect(opened.updates).toEqual([
    {
      name: 'lodash',
      from: '4.17.20',
      to: '4.17.21',
      delta: 'patch',
      ecosystem: 'npm',
      directory: '/',
      direct: true,
      development: false,
      files: ['package.json', 'package-lock.json']
    }
  ])
})

const unsigned = { verified: false, reason: 'unsigned' }

function addCommit(one: Written, overrides: object): void {
  one.commits.unshift({ ...one.commits[0], ...overrides })
  one.pull.commits = one.commits.length
}

function addFile(one: Written, overrides: object): void {
  one.files.push({ ...one.files[0], ...overrides })
  one.pull.changed_files = one.files.length
}

function releasedAt(one: Written, time: string): void {
  Object.assign(one.registry.lodash!.times as object, { '4.17.21': time })
}

describe('a gate closes', () => {
  const cases: readonly (readonly [string, string, Change])[] = [
    ['author', 'a look-alike account opened it', one => Object.assign(one.pull.user, { id: 99 })],
    ['commits', 'a second commit is a person’s', one => addCommit(one, { author: { id: 5, login: 'eve' } })],
    ['commits', 'a second commit merges something', one => addCommit(one, { parents: [{ sha: 'a' }, { sha: 'b' }] })],
    ['commits', 'a commit was left out', one => Object.assign(one.pull, { commits: 2 })],
    [
      'commits',
      'a signature is missing',
      one => Object.assign(one.commits[0]!.commit as object, { verification: unsigned })
    ],
    ['head', 'the branch is in a fork', one => Object.assign(one.pull.head, { repo: { id: 2 } })],
    ['head', 'somebody pushed meanwhile', one => Object.assign(one.pull.head, { sha: 'f'.repeat(40) })],
    ['files', 'a script came along', one => addFile(one, { filename: 'scripts/build.js' })],
    [
      'files',
      'a file was renamed',
      one => Object.assign(one.files[0]!, { status: 'renamed', previous_filename: 'a.json' })
    ],
    ['checks', 'the required check failed', one => Object.assign(one.check_runs[0]!, { conclusion: 'failure' })],
    ['checks', 'the required check is another app’s', one => Object.assign(one.check_runs[0]!, { app: { id: 1 } })],
    [
      'checks',
      'the required check was only skipped',
      one => Object.assign(one.check_runs[0]!, { conclusion: 'skipped' })
    ],
    [
      'checks',
      'the check is of an older commit',
      one => Object.assign(one.check_runs[0]!, { head_sha: 'e'.repeat(40) })
    ],
    ['checks', 'nothing was checked', one => Object.assign(one, { check_runs: [] })],
    ['age', 'the release is minutes old', one => releasedAt(one, '2025-11-20T11:50:00Z')],
    ['age', 'the release is from the future', one => releasedAt(one, '2025-12-20T11:50:00Z')],
    ['age', 'the registry was not asked', one => Object.assign(one, { registry: undefined })],
    ['fix', 'alerts could not be read', one => Object.assign(one, { alerts: undefined, advisories: undefined })],
    ['malware', 'advisories could not be read', one => Object.assign(one, { advisories: undefined })],
    ['merge-state', 'it is a draft', one => Object.assign(one.pull, { draft: true })]
  ]
  test.each(cases)('%s: %s', (gate, _, change) => {
    expect(closed(change)).toContain(gate)
    expect(decided(change).decision).not.toBe('merge')
  })
})

test('waits while a check is running', () => {
  expect(decided(one => Object.assign(one.check_runs[0]!, { status: 'in_progress', conclusion: null })).decision).toBe(
    'wait'
  )
})

test('asks for a review of a high one, and for nothing special of one without an alert', () => {
  const high = decided(one => {
    const [alert] = one.alerts as { security_vulnerability: { severity: string } }[]
    alert!.security_vulnerability.severity = 'high'
    one.advisories = []
  })
  const none = decided(one => {
    one.alerts = []
    one.advisories = []
  })

  expect([high.decision, none.decision]).toEqual(['review', 'standard'])
})

test('does not take an unknown severity for none', () => {
  const { decision, severity } = decided(one => {
    delete (one as Record<string, unknown>).alerts
    delete (one as Record<string, unknown>).advisories
  })

  expect({ decision, severity }).toEqual({ decision: 'review', severity: 'unknown' })
})

test('believes the diff and reports a trailer that went stale', () => {
  const { opened } = decided(one => {
    const commit = one.commits[0]!.commit as { message: string }
    commit.message = commit.message.replace('dependency-version: 4.17.21', 'dependency-version: 4.17.22')
  })

  expect(opened.updates[0]?.to).toBe('4.17.21')
  expect(opened.findings.map(finding => finding.code)).toEqual(['metadata-conflict'])
})

test('names the tool by the number of the account, whatever its login', () => {
  const { opened } = decided(one => Object.assign(one.pull.user, { login: 'renamed' }))

  expect(opened.source).toBe('dependabot')
})
