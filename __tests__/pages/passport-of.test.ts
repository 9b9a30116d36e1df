import { describe, expect, test } from '@jest/globals'
import type { VerifiedRecord } from '../../src/domain/evidence/verified.ts'
import { prepareAppend } from '../../src/domain/ledger/append.ts'
import { emptyHead } from '../../src/domain/ledger/chain.ts'
import type { EventDraft } from '../../src/domain/ledger/event.ts'
import { passportPage } from '../../src/pages/passport.ts'
import { passportOf } from '../../src/pages/passport-of.ts'
import { draft, otherDigest, someDigest } from '../domain/ledger/drafts.ts'

const key = { bundle: otherDigest, position: 0, signer: { kind: 'key', identity: otherDigest } } as const

function record(overrides: Partial<VerifiedRecord> = {}): VerifiedRecord {
  const whole = {
    provenance: [],
    buildRecords: [],
    tests: [],
    sboms: [],
    others: [],
    deployments: [],
    summaries: [],
    recalls: []
  }
  return {
    digest: someDigest,
    ...whole,
    ignored: [],
    broken: undefined,
    freshness: 'proven',
    head: otherDigest,
    ...overrides
  }
}

function events(drafts: readonly EventDraft[]) {
  return prepareAppend({ events: [], head: emptyHead }, drafts).view.events
}

function passport(drafts: readonly EventDraft[], overrides: Partial<VerifiedRecord> = {}) {
  const environments = [
    { name: 'staging', requires: [] },
    { name: 'production', requires: ['unit_tests', 'e2e_tests'] }
  ]
  return passportOf({
    artifact: 'web',
    record: record(overrides),
    events: events(drafts),
    environments,
    recordFile: 'record.jsonl',
    keyFile: 'key.pem'
  })
}

function completed(deployment: string, digest: `sha256:${string}`, time: string): EventDraft {
  const data = {
    deployment,
    slot: 'a',
    generation: 1,
    buildId: 'b',
    previous: null,
    action: 'deploy',
    job: 'j'
  } as const
  return draft('deployment.completed', data, {
    time,
    subject: { artifact: 'web', digest, environment: 'production' }
  })
}

describe('where it runs', () => {
  test('is never for an environment that it has not reached', () => {
    expect(passport([]).environments).toEqual([
      { environment: 'staging', state: 'never' },
      { environment: 'production', state: 'never' }
    ])
  })

  test('is running from its completion on, until another version takes the place', () => {
    const first = completed('one', someDigest, '2026-01-01T00:00:00.000Z')
    expect(passport([first]).environments[1]).toMatchObject({ state: 'running', since: first.time })
    const second = completed('two', otherDigest, '2026-01-02T00:00:00.000Z')
    expect(passport([first, second]).environments[1]).toMatchObject({
      state: 'replaced',
      since: first.time,
      until: second.time
    })
  })
})

describe('approvals', () => {
  test('tell who decided, how many gates were open and which were bypassed', () => {
    const gates = [
      { gate: 'provenance', status: 'passed' },
      { gate: 'tests', status: 'bypassed' }
    ]
    const decided = draft('promotion.decided', {
      verdict: 'passed',
      gates,
      bypassed: ['tests'],
      reason: 'the shop is down',
      summary: otherDigest
    })
    const elsewhere = draft('promotion.decided', { verdict: 'passed', gates, bypassed: [], summary: someDigest }, {
      subject: { artifact: 'web', digest: otherDigest, environment: 'production' }
    } as Partial<EventDraft>)
    expect(passport([decided, elsewhere]).approvals).toEqual([
      {
        environment: 'production',
        time: decided.time,
        verdict: 'passed',
        decidedBy: 'mona',
        gates: { asked: 2, open: 1 },
        approved: false,
        bypassed: ['tests'],
        reason: 'the shop is down'
      }
    ])
  })
})

describe('what was not proven', () => {
  test('names every suite that an environment asks for and nobody proved', () => {
    const tests = [
      { ...key, suite: 'unit_tests', result: 'PASSED', passed: 1, failed: 0, stated: true },
      { ...key, suite: 'e2e_tests', result: 'FAILED', passed: 1, failed: 1 }
    ] as const
    const doubts = passport([], { tests }).unproven.join('\n')
    expect(doubts).toContain('e2e_tests: production asks for it')
    expect(doubts).toContain('unit_tests ran: its result was stated')
    expect(doubts).not.toContain('unit_tests: production')
  })

  test('admits a signature by key, files that the commit does not tell, and missing materials', () => {
    const provenance = [
      { ...key, repository: 'a/b', commit: 'c', ref: '', workflow: '', runUrl: '', runner: 'local', level: 1 as const }
    ]
    const built = {
      ...key,
      artifact: 'web',
      buildId: '1',
      commit: 'c',
      branch: 'main',
      builtAt: '2026-01-01T00:00:00Z'
    }
    const doubts = passport([], { provenance, buildRecords: [{ ...built, uncommitted: 3 }] }).unproven.join('\n')
    for (const words of ['a key signed', '3 tracked files differed', 'no bill of materials', 'second person']) {
      expect(doubts).toContain(words)
    }
  })
})

describe('the command to check it', () => {
  test('names record, head and key of a signature by key', () => {
    expect(passport([]).check).toEqual([
      `sluice verify ${someDigest} --bundle record.jsonl --head ${otherDigest} --key key.pem`
    ])
  })

  test('quotes an identity that would be run by the shell of whoever pastes it', () => {
    const signer = { kind: 'certificate', identity: "https://x/'$(touch pwned)", issuer: 'https://issuer' } as const
    const provenance = [
      {
        ...key,
        signer,
        repository: 'a/b',
        commit: 'c',
        ref: '',
        workflow: '',
        runUrl: '',
        runner: 'github-hosted',
        level: 2 as const
      }
    ]
    const [command] = passport([], { provenance }).check
    expect(command).toContain("--certificate-identity 'https://x/'\\''$(touch pwned)'")
    expect(command).toContain('--certificate-oidc-issuer https://issuer')
  })
})

test('the same record and ledger give the same page, byte for byte', () => {
  const drafts = [completed('one', someDigest, '2026-01-01T00:00:00.000Z')]
  expect(passportPage(passport(drafts))).toBe(passportPage(passport(structuredClone(drafts))))
})
