import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/domain/triage/decide.ts'
import { checkEvidence } from '../../../src/domain/triage/evidence.ts'
import { policyInEvidence, rulesOf } from '../../../src/domain/triage/rules.ts'
import { dependabotId, genuine, headSha, type Written } from './genuine.ts'

type Change = (written: Written) => void

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

describe('a gate closes', () => {
  const cases: readonly (readonly [string, string, Change])[] = [
    [
      'author',
      'a look-alike account opened it',
      one => void (one.pull.user = { id: 99, login: 'dependabot[bot]', type: 'Bot' })
    ],
    [
      'commits',
      'a second commit is a person’s',
      one => {
        one.pull.commits = 2
        one.commits.push({ ...one.commits[0], author: { id: 5, login: 'eve' } })
      }
    ],
    ['commits', 'a commit was left out', one => void (one.pull.commits = 2)],
    [
      'commits',
      'a signature is missing',
      one =>
        void ((one.commits[0]?.commit as Record<string, unknown>).verification = {
          verified: false,
          reason: 'unsigned'
        })
    ],
    ['head', 'the branch is in a fork', one => void (one.pull.head = { ...one.pull.head, repo: { id: 2 } })],
    ['head', 'somebody pushed meanwhile', one => void (one.pull.head = { ...one.pull.head, sha: 'f'.repeat(40) })],
    [
      'files',
      'a script came along',
      one => {
        one.pull.changed_files = 3
        one.files.push({ ...one.files[0], filename: 'scripts/build.js' })
      }
    ],
    ['checks', 'the required check failed', one => void (one.check_runs[0]!.conclusion = 'failure')],
    ['checks', 'the required check is another app’s', one => void (one.check_runs[0]!.app = { id: 1 })],
    ['checks', 'nothing was checked', one => void (one.check_runs = [])],
    [
      'age',
      'the release is minutes old',
      one => void ((one.registry.lodash!.times as Record<string, string>)['4.17.21'] = '2025-11-20T11:50:00Z')
    ],
    [
      'fix',
      'alerts could not be read',
      one => {
        delete (one as Record<string, unknown>).alerts
        delete (one as Record<string, unknown>).advisories
      }
    ]
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
  const none = decided(one => void ((one.alerts = []), (one.advisories = [])))

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

test('names the account by number, not by login', () => {
  expect(dependabotId).toBe(49699333)
  expect(decided(one => void (one.pull.user.login = 'renamed')).opened.source).toBe('dependabot')
  expect(headSha).toHaveLength(40)
})
