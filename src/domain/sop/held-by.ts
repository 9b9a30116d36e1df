import type { HeldBy } from './row.ts'

/** The tests that hold the rows; a contract test checks that each is there under this name. */
export const heldBy: readonly HeldBy[] = [
  // Releases.
  ['dist/pipeline.test.ts', 'a green merge reaches production from the workflow file', 'R2 R3 R12'],
  ['dist/pipeline.test.ts', 'no person had a hand in it', 'R1 R17'],
  ['dist/pipeline.test.ts', 'one artifact, built once, is what runs in both environments', 'R18 R29'],
  ['pipeline/release.test.ts', 'red %s stops everything after it', 'R4 R5 R7 R9 R14'],
  ['pipeline/release.test.ts', 'a red smoke test after the release goes back by itself', 'R11 R13'],
  ['pipeline/release.test.ts', 'a hotfix is built, tested and tried as ever', 'R16 X14 D13'],
  ['pipeline/walk.test.ts', 'the artifact is signed only after its build and its scan', 'R6'],
  ['pipeline/walk.test.ts', 'every path from merge to complete passes through every stage of verification', 'P3'],
  ['dist/release.test.ts', 'promotes that digest to staging, where the smoke test finds it', 'R8 X16'],
  ['dist/release.test.ts', 'shifts traffic to the next version without losing a request', 'R10'],
  ['domain/schedule/train.test.ts', 'names the time in UTC, whatever the zone of the train', 'R15'],
  ['domain/evidence/metadata.test.ts', 'the block is the one that the procedure shows', 'R19 R20 R21 R22 R27 R28 X15'],
  ['domain/evidence/metadata.test.ts', 'a suite counts by its newest result', 'R23 R24 R25 R26'],
  // Rollouts.
  ['domain/ledger/state.test.ts', 'has what is staged beside what is live', 'B1 B2'],
  ['operations/promote/promote.test.ts', 'stages the next version beside the live one where traffic is shifted', 'B3'],
  ['adapters/router.contract.ts', 'a fresh router sends everything to the live slot', 'B4'],
  ['operations/smoke-test/run-smoke.test.ts', 'a wrong answer fails and explains itself', 'B5'],
  [
    'operations/smoke-test/run-smoke.test.ts',
    'one stale backend among the fresh connections ends the test at once',
    'B6'
  ],
  ['domain/smoke/suite.test.ts', 'an empty suite is an error', 'B7'],
  ['domain/judge/decide.test.ts', 'standard goes 10, 50, 90, 100 percent', 'B8 X1'],
  ['domain/judge/decide.test.ts', 'linear and gentle end at 100 percent after 30 and 60 minutes', 'B9'],
  ['domain/judge/decide.test.ts', 'rolls back a green that fails', 'B14'],
  [
    'operations/bluegreen/rollout.test.ts',
    'the weight freezes, then the rollout goes back as blind, not as bad',
    'B10'
  ],
  ['operations/bluegreen/rollout.test.ts', 'is found when it is slower, too', 'B11'],
  [
    'operations/bluegreen/rollout.test.ts',
    'is taken back in the order decision, traffic, ledger, page',
    'B12 B15 B17 B22 B24'
  ],
  [
    'operations/bluegreen/rollout.test.ts',
    'is found by the plain thresholds, when those are the rule',
    'B18 B19 X3 X30'
  ],
  ['operations/bluegreen/rollout.test.ts', 'three bad health checks in a row go back', 'B20'],
  ['operations/bluegreen/crash.test.ts', '%s ends once, wherever the run was killed', 'B16'],
  ['operations/bluegreen/crash.test.ts', 'a run that is killed again and again still ends once', 'B26'],
  ['operations/bluegreen/steering.test.ts', 'a rollout that runs is rolled back, paged and written up', 'B23'],
  [
    'operations/bluegreen/rollout.test.ts',
    'is held for people to look at, and its incident begins with the story',
    'B25 X25'
  ],
  ['operations/ops-incident/index.test.ts', 'an incident does not end without %s', 'B27 P2 I22'],
  ['operations/promote/rollback.test.ts', 'gives the traffic back to the version before, which still runs', 'X2'],
  // Monitoring and alerts.
  [
    'adapters/metric-source.contract.ts',
    'what was served since the base is counted, once, and each request in one bin',
    'O1 O2 O3'
  ],
  ['domain/alerts/alerts.test.ts', 'capacity at exactly 80 % is a P1', 'O4 O31'],
  ['operations/audit-export/index.test.ts', 'exports the chain so that anybody can verify it again', 'O8'],
  ['adapters/notifiers/notifiers.test.ts', 'gets one request of the documented shape', 'O12'],
  ['operations/ops-alerts/index.test.ts', 'a P0 pages in the same look, once', 'O13 O27 O28 I5'],
  ['operations/ops-alerts/index.test.ts', 'a P1 is a notice at once, and a page at 15 minutes', 'O32 X7'],
  [
    'operations/ops-alerts/index.test.ts',
    'a P2 is one ticket for as long as it fires, and a P3 is only shown',
    'O14 O15 O34 O37 X8'
  ],
  ['operations/ops-alerts/index.test.ts', '--severity=%s lists %j', 'CL4 X10'],
  [
    'adapters/metrics/real-alerts.test.ts',
    'every rule fires on its series and is quiet just short of it',
    'O24 O25 O26 O29 O30 O33 O35 O36'
  ],
  ['domain/alerts/alerts.test.ts', '%s %s its limit', 'O24 O25 O26 O29 O30 O33 O35 O36'],
  [
    'domain/alerts/alerts.test.ts',
    'tells in how many days a share of errors that no rule sees empties the budget',
    'X11'
  ],
  ['operations/doctor/doctor.test.ts', 'a link to %s is set and answers, or is missed', 'O5 O6 O7 O9 O10 O11'],
  [
    'operations/ops-dashboard/dashboard.test.ts',
    'without %s the panels %j have no data, which is no zero, and strict refuses',
    'O16 O17 O18 O19 O20 O21 O22 O23'
  ],
  // Incidents.
  ['operations/ops-incident/index.test.ts', 'a P0 is opened once, pages once, and the ledger says so', 'I7 CL5'],
  [
    'operations/ops-incident/index.test.ts',
    'a P1 is only told at first, and pages when nobody acknowledged it',
    'I1 I8'
  ],
  ['operations/ops-incident/index.test.ts', 'P2 and P3 wake nobody, and being graded up does', 'I6 I9'],
  ['operations/ops-incident/index.test.ts', 'an update of a %s is overdue after %d ms', 'I3 I19 I20'],
  ['operations/ops-incident/index.test.ts', 'an incident takes the way of the procedure, loops back', 'I11 I12 I14'],
  ['operations/ops-incident/index.test.ts', 'ending without having verified is refused', 'I13'],
  ['operations/ops-incident/index.test.ts', 'a post-mortem is overdue 48 hours after the end', 'I24 X19'],
  ['domain/ledger/state.test.ts', 'an incident keeps what was said about it', 'I2 I4'],
  ['domain/incident/post-mortem.test.ts', 'holds the six times of the form', 'I27 I28 I29 I30 I31 I32 X20'],
  [
    'domain/incident/post-mortem.test.ts',
    'computes the duration, keeps places for what only people know',
    'I25 I34 I38'
  ],
  ['domain/incident/post-mortem.test.ts', 'gives the same bytes from the same events', 'I15 CL6'],
  ['domain/incident/post-mortem.test.ts', 'is not done while anything of the form is left', 'I26 I33 I35 I37'],
  ['domain/incident/post-mortem.test.ts', 'reads the action items with an owner and a day', 'I36'],
  [
    'adapters/mirrored-ledger.test.ts',
    'each action item of an incident is one issue, with who does it and by when',
    'I17'
  ],
  [
    'operations/ops-incident/outside.test.ts',
    'a %s has a channel of its own, in which each thing that is said is one message',
    'I10 I18'
  ],
  ['operations/ops-incident/outside.test.ts', 'without a channel that the policy names, that is said once', 'I10'],
  ['adapters/channels.contract.ts', 'posts each message once, in order, whoever comes again with more', 'I18'],
  ['operations/ops-incident/outside.test.ts', 'a %s that ended has one pull request with its post-mortem', 'I16'],
  ['dist/ops-workflow.test.ts', '/resolve ends the incident, closes its issue, files what is to be done', 'I16 I17'],
  [
    'operations/ops-incident/outside.test.ts',
    'customers who notice an incident and are told nothing are noticed, once per silence',
    'I21'
  ],
  ['adapters/status-page.contract.ts', 'shows each update of a matter once, in order, and matters apart', 'I21 I23'],
  [
    'operations/ops-incident/outside.test.ts',
    'an end without a summary for customers is noticed, and a summary that is published settles it',
    'I23'
  ],
  // Commands, runbooks, roles.
  ['operations/ops-status/status.test.ts', 'tells what runs where, what moves, and which incidents are open', 'CL1'],
  ['operations/ops-status/status.test.ts', 'lists as many deployments as were asked for, the newest first', 'CL2'],
  ['operations/ops-rollback/index.test.ts', 'undoes the live deployment by %s', 'CL3 X21'],
  ['operations/ops-health-check/health-check.test.ts', 'never says up over a time that it did not see', 'CL7'],
  [
    'domain/smoke/coverage.test.ts',
    'a scheduler that runs every four and a half hours never looks like one hundred per cent',
    'CL7 X9'
  ],
  [
    'operations/ops-verify-deployment/verify-deployment.test.ts',
    'refuses when a check fails, and cannot tell when nobody answers',
    'CL8 D19'
  ],
  ['operations/init/init.test.ts', 'a project gets its policy, its suite and its workflows', 'CL9 D1 D5'],
  ['domain/alerts/alerts.test.ts', 'the runbook %s of the procedure is there', 'RB1 RB2 RB3 RB4 RB5 RB6'],
  ['domain/alerts/alerts.test.ts', 'the runbook %s has every section of the template, filled in', 'RB7'],
  ['domain/alerts/alerts.test.ts', 'finds an alert without a runbook, and a runbook that is not finished', 'RB7'],
  [
    'docs/sop.test.ts',
    'every role of the procedure is one that the example of a policy names people for',
    'M4 RR1 RR2 RR3 RR4 RR5 X23'
  ],
  ['docs/sop.test.ts', 'the tracked copy of the procedure is the one that the policy names', 'M1'],
  ['operations/ops-tick/review.test.ts', 'a review of the procedure is due at day 92, once', 'M5'],
  ['operations/ops-tick/review.test.ts', 'a P0 that ended asks for one review', 'M5'],
  ['docs/sop.test.ts', 'each audience has its page', 'M2'],
  ['docs/sop.test.ts', 'the cross-references of the procedure are all there', 'M3'],
  // Metrics and dependencies.
  ['domain/metrics/success.test.ts', 'a gap that nobody saw widens the bounds of uptime', 'SM1 X12'],
  [
    'domain/metrics/success.test.ts',
    'agrees exactly with a second computation on 1,000 random histories',
    'SM2 SM3 SM4 SM5 SM6 SM7 X26 X27'
  ],
  ['domain/metrics/success.test.ts', 'lead time of scheduled releases is told apart', 'X13'],
  ['domain/metrics/success.test.ts', 'each fact that a metric counts is an event of the ledger', 'SM5'],
  ['operations/security/index.test.ts', 'refuses while alerts are open', 'D4'],
  ['operations/security/index.test.ts', 'names a project that cannot be read, and never takes it for clean', 'D14'],
  ['operations/security/index.test.ts', 'equals the open set of the tools', 'D15'],
  ['operations/security/index.test.ts', 'writes every finding as %s, twice the same bytes', 'D16'],
  ['domain/triage/decide.test.ts', 'merges a critical fix that is proven, signed, old enough and green', 'D10 X22'],
  ['domain/triage/decide.test.ts', '%s: %s', 'D10 D12 X28'],
  ['domain/triage/clock.test.ts', 'a review is due a day after it was asked for', 'D11'],
  ['domain/triage/clock.test.ts', 'after %d hours these reminders are due: %j', 'X29']
]
