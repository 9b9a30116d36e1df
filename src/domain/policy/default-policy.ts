import type { Policy } from './policy.ts'

const minute = 60_000
const hour = 60 * minute

/**
 * The policy of a repository without a policy file: every default, no environment. Written out, because building the
 * whole schema for it would take longer than many a command; a test compares it with what the schema says.
 */
export function defaultPolicy(): Policy {
  return {
    version: 1,
    artifact: {},
    trust: { workflow: [], issuer: 'https://token.actions.githubusercontent.com', parameters: {}, keys: [] },
    signing: { rekorVersion: 1, publicLog: false },
    environments: {},
    smoke: {
      identity: {
        version: '/api/version',
        level: 'claimed',
        confidence: 0.99,
        staleShare: 0.1,
        backends: [],
        content: {}
      }
    },
    triage: triage(),
    schedule: { trains: [], leadTime: 'counted' },
    notify: [],
    roles: {},
    ledger: { branch: 'sluice-ledger' },
    commands: { env: [] },
    dashboard: { business: {}, logs: {}, traces: {} },
    alerts: alerts(),
    incident: {
      acknowledge: 15 * minute,
      commander: 15 * minute,
      update: { P0: 30 * minute, P1: hour },
      postMortem: 48 * hour,
      documents: 'docs/post-mortems',
      people: false
    }
  }
}

function triage(): Policy['triage'] {
  return {
    critical: 'merge',
    criticalMajor: 'label',
    mergeMethod: 'squash',
    age: 72 * hour,
    review: 24 * hour,
    escalate: [50, 100, 150],
    bots: [],
    npmRegistry: 'https://registry.npmjs.org',
    registries: {
      pip: 'https://pypi.org',
      cargo: 'https://crates.io',
      bundler: 'https://rubygems.org',
      composer: 'https://repo.packagist.org',
      nuget: 'https://api.nuget.org',
      maven: 'https://repo1.maven.org/maven2',
      mix: 'https://hex.pm',
      pub: 'https://pub.dev'
    },
    projects: [],
    licenses: { allow: [], deny: [], exceptions: {} }
  }
}

function alerts(): Policy['alerts'] {
  return {
    pack: 'sop',
    objective: { target: 99.9, window: 30 * 24 * hour },
    minimumErrors: 3,
    pageAfter: 15 * minute,
    signals: {
      requests: {},
      latency: { quantile: 0.95 },
      health: { metric: 'probe_success', match: {} },
      capacity: { metric: 'capacity_used_ratio', match: {} },
      integrity: { metric: 'data_integrity_problems', match: {} },
      dependencies: { metric: 'dependency_up', match: {} },
      own: {}
    },
    rules: [],
    runbooks: 'docs/operations/runbooks',
    secrets: '/etc/alertmanager/secrets'
  }
}
