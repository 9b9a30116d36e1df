import type { AnyDoor } from '../door.ts'

/** How a command is called, and what it is for. */
export interface CommandWords {
  /** `promote`, or with a group: `ops status`. */
  readonly words: string
  readonly summary: string
  /** Inputs that may be given without their flag, in order. */
  readonly positionals?: readonly string[]
  /** The last of its words also works as a flag of the command before it: `rollout --replay`. */
  readonly behindFlag?: string
  /** Inputs that are set by the command itself, such as `mode: rollback` for `ops rollback`. */
  readonly fixed?: Readonly<Record<string, string>>
}

/** One command of `sluice`, and how to load its operation when it is called. */
export interface Command extends CommandWords {
  load(): Promise<AnyDoor>
}

/** The whole command line in one table. Add a line here to add a command. */
export const commands: readonly Command[] = [
  {
    words: 'init',
    summary: 'Look at this repository, and write the policy and the workflows that release it.',
    load: async () => (await import('../wiring/init.ts')).initDoor
  },
  {
    words: 'doctor',
    summary: 'Tell of everything that a release relies on whether it is there, and how to mend it.',
    load: async () => (await import('../wiring/doctor.ts')).doctorDoor
  },
  {
    words: 'audit verify',
    summary: 'Check that no event of the ledger was changed, moved or removed; records of evidence are not looked at.',
    load: async () => (await import('../wiring/audit-verify.ts')).auditVerifyDoor
  },
  {
    words: 'audit export',
    summary: 'Hand the whole ledger and all evidence over as plain files.',
    load: async () => (await import('../wiring/audit-export.ts')).auditExportDoor
  },
  {
    words: 'down',
    summary: 'Stop what local promotions and rollouts left running.',
    load: async () => (await import('../wiring/down.ts')).downDoor
  },
  {
    words: 'verify',
    summary: 'Tell whether a record proves anything about an artifact.',
    positionals: ['subject'],
    load: async () => (await import('../wiring/verify.ts')).verifyDoor
  },
  {
    words: 'build',
    summary: 'Run the build once, and prove what it made.',
    load: async () => (await import('../wiring/build-provenance.ts')).buildProvenanceDoor
  },
  {
    words: 'smoke',
    summary: 'Show that what answers is what was promoted, and that it works.',
    positionals: ['suite'],
    load: async () => (await import('../wiring/smoke-test.ts')).smokeTestDoor
  },
  {
    words: 'promote',
    summary: 'Move one digest to the next environment, or say exactly why not.',
    load: async () => (await import('../wiring/promote.ts')).promoteDoor
  },
  {
    words: 'rollout',
    summary: 'Shift traffic to the staged digest step by step, judge, and go back when it is worse.',
    load: async () => (await import('../wiring/bluegreen.ts')).bluegreenDoor
  },
  {
    words: 'rollout replay',
    behindFlag: 'replay',
    summary: 'Run a rule over a recorded trace.',
    positionals: ['replay'],
    load: async () => (await import('../wiring/replay.ts')).replayDoor
  },
  {
    words: 'triage',
    summary: 'Merge dependency updates that are proven, and put a clock on the rest.',
    load: async () => (await import('../wiring/dependency-triage.ts')).dependencyTriageDoor
  },
  {
    words: 'security status',
    summary: 'Tell which alerts are open, and what is under way about them.',
    fixed: { show: 'status' },
    load: async () => (await import('../wiring/security.ts')).securityDoor
  },
  {
    words: 'security updates',
    summary: 'List the dependency updates that are open, with their clocks.',
    fixed: { show: 'updates' },
    load: async () => (await import('../wiring/security.ts')).securityDoor
  },
  {
    words: 'security report',
    summary: 'Write alerts, updates, licences and major upgrades as PDF, Markdown, JSON or SARIF.',
    fixed: { show: 'report' },
    load: async () => (await import('../wiring/security.ts')).securityDoor
  },
  {
    words: 'copy',
    summary: 'Copy an artifact by digest between stores, with everything that refers to it.',
    positionals: ['source', 'destination'],
    load: async () => (await import('../wiring/copy.ts')).copyDoor
  },
  {
    words: 'ops status',
    summary: 'Tell what runs where, what is moving, which incidents are open.',
    load: async () => (await import('../wiring/ops.ts')).opsStatusDoor
  },
  {
    words: 'ops deployments',
    summary: 'List the newest deployments and how each ended.',
    load: async () => (await import('../wiring/ops.ts')).opsDeploymentsDoor
  },
  {
    words: 'ops verify-deployment',
    summary: 'Show that what answers in an environment is what is live there, and that it works.',
    load: async () => (await import('../wiring/ops-health.ts')).opsVerifyDeploymentDoor
  },
  {
    words: 'ops health-check',
    summary: 'Tell whether what is live is well, and what nobody saw since the last time.',
    load: async () => (await import('../wiring/ops-health.ts')).opsHealthCheckDoor
  },
  {
    words: 'ops incident',
    summary: 'Open an incident, or say who is on it, what was found, and where it stands.',
    load: async () => (await import('../wiring/ops-people.ts')).opsIncidentDoor
  },
  {
    words: 'ops incident-report',
    summary: "Write an incident's post-mortem from the ledger, or check a finished one.",
    positionals: ['id'],
    load: async () => (await import('../wiring/ops-people.ts')).opsIncidentReportDoor
  },
  {
    words: 'ops alerts',
    summary: 'List what fires; compile, lint and back-test the alert rules; or watch where no engine does.',
    load: async () => (await import('../wiring/ops-alerts.ts')).opsAlertsDoor
  },
  {
    words: 'ops sop',
    summary: 'Tell which row of the procedure is held by which test.',
    load: async () => (await import('../wiring/ops-sop.ts')).opsSopDoor
  },
  {
    words: 'ops metrics',
    summary: 'Measure how well releases go, and what each figure counts.',
    load: async () => (await import('../wiring/ops-people.ts')).opsMetricsDoor
  },
  {
    words: 'ops dashboard',
    summary: 'Show the golden signals and the business metrics, with links to logs and traces.',
    load: async () => (await import('../wiring/ops-dashboard.ts')).opsDashboardDoor
  },
  {
    words: 'ops tick',
    summary: 'Tell what is due about incidents, once.',
    load: async () => (await import('../wiring/ops-people.ts')).opsTickDoor
  },
  {
    words: 'ops drift',
    summary: 'Tell who does not agree with the ledger, and whether there is something to go back to.',
    load: async () => (await import('../wiring/ops-drift.ts')).opsDriftDoor
  },
  {
    words: 'ops rollback',
    summary: 'Undo one deployment: traffic goes back to the last good version.',
    load: async () => (await import('../wiring/ops-release.ts')).opsRollbackDoor
  },
  {
    words: 'ops release-slot',
    summary: 'Give a slot free that is held after a rollback.',
    load: async () => (await import('../wiring/ops-release.ts')).opsReleaseSlotDoor
  },
  {
    words: 'ops settle-debt',
    summary: 'End what a hotfix owes, so that normal releases go on.',
    load: async () => (await import('../wiring/ops-release.ts')).opsSettleDebtDoor
  }
]
