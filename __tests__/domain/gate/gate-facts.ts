import type { Digest } from '../../../src/domain/digest.ts'
import type { GateFacts } from '../../../src/domain/gate/facts.ts'

export const good: Digest = `sha256:${'1'.repeat(64)}`
export const older: Digest = `sha256:${'2'.repeat(64)}`
const signer = { kind: 'key' as const, identity: `sha256:${'3'.repeat(64)}` }
const seen = { bundle: good, position: 0, signer }

/** Everything that opens all gates of production, an hour after staging; tests take one thing away. */
export function gateFacts(overrides: Partial<GateFacts> = {}): GateFacts {
  return {
    now: new Date('2026-01-02T03:00:00Z'),
    artifact: 'shop',
    digest: good,
    rules: {
      environment: 'production',
      after: 'staging',
      soak: 30 * 60_000,
      requires: ['unit_tests'],
      differentRun: false,
      asksSmoke: true,
      hotfix: { distinctFrom: ['trigger'] },
      manual: 'any',
      windows: [],
      freeze: []
    },
    record: {
      digest: good,
      provenance: [
        { ...seen, repository: 'o/r', commit: 'a'.repeat(40), ref: '', workflow: '', runUrl: '', runner: '', level: 1 }
      ],
      buildRecords: [],
      tests: [{ ...seen, suite: 'unit_tests', result: 'PASSED', passed: 3, failed: 0 }],
      sboms: [],
      others: [],
      deployments: [
        {
          ...seen,
          environment: 'staging',
          slot: 'a',
          action: 'deploy',
          previous: null,
          runUrl: '',
          actor: '',
          time: ''
        }
      ],
      summaries: [],
      recalls: [],
      ignored: [],
      broken: undefined,
      freshness: 'proven',
      head: undefined
    },
    recalled: false,
    target: undefined,
    previous: {
      artifact: 'shop',
      environment: 'staging',
      held: [],
      completed: [],
      live: {
        digest: good,
        buildId: 'x',
        slot: 'a',
        generation: 1,
        since: '2026-01-02T02:00:00Z',
        deployment: 'd',
        job: 'one',
        run: 'run one'
      },
      smoke: new Map([[good, { suite: 's', verdict: 'pass' as const, passed: 5, failed: 0, time: '', seq: 1 }]])
    },
    job: 'two',
    run: 'run two',
    lockAbandoned: false,
    rollbackTarget: undefined,
    approvals: undefined,
    reviewed: false,
    person: { id: 9, login: 'mona' },
    trigger: { event: 'push', byHand: false, incident: undefined, labels: undefined },
    ...overrides
  }
}
