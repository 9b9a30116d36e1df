export const id = 2952;
export const ids = [2952,571];
export const modules = {

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy)
/* harmony export */ });
const minute = 60_000;
const hour = 60 * minute;
function defaultPolicy() {
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
    };
}
function triage() {
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
    };
}
function alerts() {
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
    };
}


/***/ }),

/***/ 81624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ door)
/* harmony export */ });
function door(operation, wire) {
    return { operation, wire };
}


/***/ }),

/***/ 42952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  opsSopDoor: () => (/* binding */ opsSopDoor)
});

// EXTERNAL MODULE: ./lib/src/domain/policy/default-policy.js
var default_policy = __webpack_require__(482);
// EXTERNAL MODULE: ./lib/src/door.js
var door = __webpack_require__(81624);
;// CONCATENATED MODULE: ./lib/src/operations/ops-sop/apply.js
async function apply() {
    throw new Error('sop has no effects');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/src/inputs.js
var inputs = __webpack_require__(35777);
;// CONCATENATED MODULE: ./lib/src/operations/ops-sop/inputs.js


const SopInputs = schemas/* strictObject */.rej({
    ...inputs/* sharedInputs */.dO,
    row: schemas/* string */.YjP()
        .regex(/^[A-Z]{1,2}\d{0,2}$/, { error: 'expected a row such as O24, or the letters of several' })
        .optional()
        .describe('Only this row, or those that begin with these letters.')
        .meta({ examples: ['O24'] }),
    gaps: inputs/* Flag */.lN.prefault('false').describe('Only the rows that nothing holds.')
});

;// CONCATENATED MODULE: ./lib/src/domain/sop/exceptions.js
const plannedRows = [
    ['access control', 'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16 A17 A18 A19 S1 P1 X4 X5 X6'],
    ['support', 'T1 T2 T3 T4 T5 T6 T7 T8 T9 T10 T11 T12 T13 T14 T15 T16 T17 T18 T19 T20 S7 SM8 SM9 SM10 X17 X18'],
    ['knowledge base', 'K1 K2 K3 K4 K5 K6 K7 K8'],
    ['on-call', 'OC1 OC2 OC3 OC4 OC5 OC6 OC7'],
    ['dependency duties', 'D6 D7 D8 D9']
];
const exemptRows = {
    X24: 'the procedure’s own front matter contradicts its footer; the front matter counts, and docs/sop.md says so',
    D17: 'a document that the procedure names and that does not exist',
    D18: 'a document that the procedure names and that does not exist'
};
const missingRows = {
    B13: 'no business metric can be judged in a rollout',
    B21: 'a rollback asks for no role of its own; whoever may write to the repository may call it',
    D2: 'Snyk is neither detected nor switched off',
    D3: 'alerts of Socket are not read'
};

;// CONCATENATED MODULE: ./lib/src/domain/sop/held-by.js
const heldBy = [
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
];

;// CONCATENATED MODULE: ./lib/src/domain/sop/rows-of-commands.js
const commandRows = [
    ['CL1', 'sc ops status'],
    ['CL2', 'sc ops deployments --limit=10'],
    ['CL3', 'sc ops rollback --deployment=abc123'],
    ['CL4', 'sc ops alerts --severity=critical'],
    ['CL5', 'sc ops incident --severity=P0 --title="Service Down"'],
    ['CL6', 'sc ops incident-report --id=INC-123'],
    ['CL7', 'sc ops health-check --full, automated every 5 minutes'],
    ['CL8', 'sc ops verify-deployment --env=production as post-deploy smoke'],
    ['CL9', 'sc init --security configures the dependency tools (section 7.1)'],
    ['RB1', 'Runbooks live in docs/operations/runbooks/'],
    ['RB2', 'Runbook: service down (restart)'],
    ['RB3', 'Runbook: database (pool, queries)'],
    ['RB4', 'Runbook: high error rate (logs, rollback decision)'],
    ['RB5', 'Runbook: performance (scaling, optimisation)'],
    ['RB6', 'Runbook: security incident (containment, forensics)'],
    ['RB7', 'Template: symptoms, triage, resolution incl. verification, escalation, prevention'],
    ['RR1', 'DevOps engineer: pipeline, deployments, monitoring'],
    ['RR2', 'On-call engineer: incident response, stability'],
    ['RR3', 'SRE: reliability, automation'],
    ['RR4', 'Support engineer: customer issues, tickets'],
    ['RR5', 'Platform lead: strategy, architecture, escalations'],
    ['OC1', 'Primary on-call rotates weekly'],
    ['OC2', 'Secondary is backup'],
    ['OC3', 'Follow-the-sun or 24/7'],
    ['OC4', 'Respond to pages within 15 minutes'],
    ['OC5', "Available for the incident's duration"],
    ['OC6', 'Post-mortem within 48 hours'],
    ['OC7', 'On-call is compensated (time or pay)'],
    ['SM1', 'Uptime 99.9 %, under 43 minutes down per month'],
    ['SM2', 'MTTR below 1 hour for P0'],
    ['SM3', 'MTTD below 5 minutes'],
    ['SM4', 'Daily deployments'],
    ['SM5', 'Deployment success above 95 %'],
    ['SM6', 'Rollback rate below 5 %'],
    ['SM7', 'Lead time commit to production below 4 hours'],
    ['SM8', 'First response within SLA 95 % of the time'],
    ['SM9', 'CSAT above 4.5 of 5'],
    ['SM10', 'Resolution within SLA 90 % of the time'],
    ['D1', 'Dependabot: update PRs, high automation'],
    ['D2', 'Snyk: scan and fix PRs, high automation'],
    ['D3', 'Socket.dev: supply-chain alerts, medium, alerts only'],
    ['D4', 'npm audit: built in, manual'],
    ['D5', 'Tools are configured by init --security'],
    ['D6', 'Daily: review Dependabot PRs (on-call dev)'],
    ['D7', 'Daily: Snyk review (security champion)'],
    ['D8', 'Monthly: licence audit (DevOps)'],
    ['D9', 'Quarterly: major upgrades (tech lead)'],
    ['D10', 'Decision: critical security update merges itself if tests pass'],
    ['D11', 'Decision: high/medium security reviewed within 24 h'],
    ['D12', 'Decision: otherwise standard review'],
    ['D13', 'All three go out through the normal pipeline'],
    ['D14', 'sc security status --all-projects'],
    ['D15', 'sc security updates --pending'],
    ['D16', 'sc security report --format=pdf'],
    ['D17', 'REQ-096 package compliance bot (reference only, target missing)'],
    ['D18', 'Coding standard, dependency section (reference only, target missing)'],
    ['D19', 'Process scripts: health check and post-deploy verification as shell one-liners'],
    [
        'X1',
        'Diagram wins: 10 % at 0, 50 % at 10, 90 % at 20, 100 % at 30 min. Named alternatives: linear 10 % every 3 min (30 min), literal 5 % every 3 min (60 min)'
    ],
    [
        'X2',
        'Records name slots and generations; rollback target is "previous generation", kept for a retention period (24 h)'
    ],
    [
        'X3',
        'Error: +1 percentage point; latency: +20 % relative; both versus the concurrently running other slot; minimum sample size and confidence bound'
    ],
    [
        'X4',
        '✅ means "may trigger or stop the pipeline"; the credential stays in the environment and is minted through OIDC'
    ],
    ['X5', 'Tiers are standing access; the matrix is the ceiling that a timed request may reach'],
    [
        'X6',
        'One live approver suffices only with an open P0; second approval due in 30 min, else revoke and page security'
    ],
    [
        'X7',
        'P1 sends a low-urgency notification at once and turns into a page if unacknowledged at 15 min; answer-within-15 counts from the page'
    ],
    ['X8', 'Automatic P3 stays on the dashboard; a human-reported P3 gets a ticket'],
    ['X9', 'Probes at ≤ 60 s outside the scheduler; the 5-minute job stays as a backstop that measures its own lateness'],
    [
        'X10',
        'critical = P0+P1, warning = P2, info = P3; support priorities stay separate; only an incident carries P-levels'
    ],
    [
        'X11',
        "Keep the SOP's rules and add burn-rate rules for the declared SLO; ops alerts lint reports such blind spots"
    ],
    ['X12', 'Rolling 30 days = 43 min 12 s; calendar view uses the real month'],
    ['X13', 'Scheduled mode reports lead time separately and is excluded from the target only by explicit policy'],
    ['X14', 'Per-service mode, default on-merge; freeze windows; manual only with incident or hotfix label'],
    [
        'X15',
        "Split: immutable build provenance, one attestation per test gate, deployment facts in the ledger; the SOP's block is a rendered view"
    ],
    ['X16', 'Environment list is policy; minimum is staging and production'],
    [
        'X17',
        'Critical and High run 24×7; Medium and Low use the business calendar; the calendar version is pinned on the ticket'
    ],
    ['X18', 'For requests, "resolution" means a recorded decision'],
    ['X19', 'From resolved; P0/P1 only; done means merged post-mortem pull request'],
    ['X20', 'ISO UTC; local time optional'],
    [
        'X21',
        'It is the deployment to undo; --to names a target; default is last good; ids, build ids and sha prefixes accepted when unique'
    ],
    [
        'X22',
        'Low: 7 days; auto-merge needs green tests, no supply-chain alert and, except for actively exploited issues, a minimum release age'
    ],
    ['X23', 'Role registry in policy; doctor fails on unresolved names'],
    ['X24', 'Front matter wins; footer ignored; flagged in docs'],
    [
        'X25',
        'Max 24 h; break-glass 1 h (max 4); rollback opens P1 (P2 if green had < 10 % traffic); external cadence = internal; escalate at 50/80/100 % of the clock'
    ],
    [
        'X26',
        'Success: completed and not rolled back within the bake time ÷ started. Rollback: rollbacks ÷ deployments that took traffic'
    ],
    [
        'X27',
        'Both start at computed impact start (first bad sample), not at alert time; median and p90 shown beside the mean'
    ],
    [
        'X28',
        'A critical major is labelled unless triage.critical-major: merge. The release-age rule is waived only for a listed known-exploited vulnerability, or when the advisory is reviewed and not newer than the release, the release is at least 24 h old and adds no install script'
    ],
    ['X29', '50/100/150 % for dependency reviews; X25 elsewhere'],
    ['X30', 'Boundary tests of B18/B19 hold for rule: thresholds; the default judge treats them as the margin to prove']
];

;// CONCATENATED MODULE: ./lib/src/domain/sop/rows-of-operations.js
const operationRows = [
    ['O1', 'Metric: request rate (Prometheus, Datadog or CloudWatch)'],
    ['O2', 'Metric: error rate'],
    ['O3', 'Metric: response time'],
    ['O4', 'Metric: resource utilisation'],
    ['O5', 'Logs: application (ELK, Splunk, CloudWatch Logs)'],
    ['O6', 'Logs: access'],
    ['O7', 'Logs: error'],
    ['O8', 'Logs: audit'],
    ['O9', 'Traces: request flow (Jaeger, X-Ray, Datadog APM)'],
    ['O10', 'Traces: bottlenecks'],
    ['O11', 'Traces: service dependencies'],
    ['O12', 'Alert transport: PagerDuty or Opsgenie'],
    ['O13', 'Critical alerts page on-call'],
    ['O14', 'Warning alerts create a ticket'],
    ['O15', 'Info alerts go to the dashboard only'],
    ['O16', 'Golden signal: latency'],
    ['O17', 'Golden signal: traffic'],
    ['O18', 'Golden signal: errors'],
    ['O19', 'Golden signal: saturation'],
    ['O20', 'Business: registrations per hour'],
    ['O21', 'Business: API calls per minute'],
    ['O22', 'Business: revenue-generating events'],
    ['O23', 'Business: customer-impacting errors'],
    ['O24', 'P0 rule: service down (health check fails)'],
    ['O25', 'P0 rule: error rate above 5 %'],
    ['O26', 'P0 rule: response time above 5 s'],
    ['O27', 'P0 rule: data-integrity issue'],
    ['O28', 'P0 action: page immediately'],
    ['O29', 'P1 rule: error rate above 2 %'],
    ['O30', 'P1 rule: response time above 2 s'],
    ['O31', 'P1 rule: capacity at 80 %'],
    ['O32', 'P1 action: page within 15 minutes'],
    ['O33', 'P2 rules: error rate above 1 %; response above 1 s; capacity at 70 %'],
    ['O34', 'P2 action: ticket'],
    ['O35', 'P3 rule: minor performance degradation'],
    ['O36', 'P3 rule: non-critical service issue'],
    ['O37', 'P3 action: dashboard'],
    ['I1', 'Role: incident commander coordinates'],
    ['I2', 'Role: technical lead directs investigation'],
    ['I3', 'Role: communications lead updates stakeholders'],
    ['I4', 'Role: scribe keeps timeline and decisions'],
    ['I5', 'Entry from an alert or a report'],
    ['I6', 'Triage and severity'],
    ['I7', 'P0: page on-call'],
    ['I8', 'P1: notify on-call'],
    ['I9', 'P2/P3: create ticket'],
    ['I10', 'Incident channel for P0/P1'],
    ['I11', 'Phase: investigation'],
    ['I12', 'Phase: mitigation'],
    ['I13', 'Phase: verification'],
    ['I14', 'Not resolved: back to investigation'],
    ['I15', 'Resolved: incident report'],
    ['I16', 'Then post-mortem'],
    ['I17', 'Then action items'],
    ['I18', 'Internal updates in the Slack incident channel'],
    ['I19', 'P0 update every 30 minutes'],
    ['I20', 'P1 update every hour'],
    ['I21', 'External: status page update when customer-facing'],
    ['I22', 'External: e-mail to affected customers if applicable'],
    ['I23', 'External: post-incident summary'],
    ['I24', 'Post-mortem within 48 hours for P0/P1'],
    ['I25', 'Template: title'],
    ['I26', 'Template: one-paragraph summary'],
    ['I27', 'Template timeline: alert triggered'],
    ['I28', 'Timeline: on-call paged'],
    ['I29', 'Timeline: investigation started'],
    ['I30', 'Timeline: root cause identified'],
    ['I31', 'Timeline: mitigation deployed'],
    ['I32', 'Timeline: incident resolved'],
    ['I33', 'Template: root cause'],
    ['I34', 'Template impact: duration, users, failed requests, revenue'],
    ['I35', 'Template: what went well / what went wrong'],
    ['I36', 'Template action items: preventive ×2 and documentation, each with owner and due date'],
    ['I37', 'Template: lessons learned'],
    ['I38', 'Blameless: systems, not people'],
    ['T1', 'Category: bug report'],
    ['T2', 'Category: feature request'],
    ['T3', 'Category: question / how-to'],
    ['T4', 'Category: account issue'],
    ['T5', 'Category: performance issue'],
    ['T6', 'Priority Critical: system down for the customer'],
    ['T7', 'Priority High: major feature broken'],
    ['T8', 'Priority Medium: minor feature issue'],
    ['T9', 'Priority Low: enhancement request'],
    ['T10', 'SLA Critical: first response 1 h, resolution 4 h'],
    ['T11', 'SLA High: 4 h / 24 h'],
    ['T12', 'SLA Medium: 12 h / 3 days'],
    ['T13', 'SLA Low: 24 h / 7 days'],
    ['T14', 'Escalation: tier 1 is customer success'],
    ['T15', 'To tier 2 engineering if technical'],
    ['T16', 'To on-call if critical'],
    ['T17', 'To incident commander and engineering lead if P0'],
    ['T18', 'First response must be human (implied, not stated)'],
    ['T19', 'Waiting-on-customer pauses (implied, not stated)'],
    ['T20', 'Ticket to incident linkage (implied by the escalation path)'],
    ['K1', 'Contents: common issues and solutions'],
    ['K2', 'Contents: how-to guides'],
    ['K3', 'Contents: troubleshooting flows'],
    ['K4', 'Contents: API documentation'],
    ['K5', 'Contents: video tutorials'],
    ['K6', 'Update after each post-mortem'],
    ['K7', 'Add solutions from tickets'],
    ['K8', 'Quarterly accuracy review']
];

;// CONCATENATED MODULE: ./lib/src/domain/sop/rows-of-releases.js
const releaseRows = [
    ['M1', 'Document identity SOP-12.02, phase 12, version 1.0, category phase-workflow, its tags, 50-minute read'],
    ['M2', 'Audience: operations, support, developers'],
    ['M3', 'Related: SOP-0, SOP-12.01, SOP-3.04, Part 13 (change control), Part 14 (evaluation); no prerequisites'],
    ['M4', 'Owner: DevOps Lead'],
    ['M5', 'Review quarterly or after a major incident'],
    ['S1', 'In scope: least-privilege production access'],
    ['S2', 'In scope: automated release pipelines'],
    ['S3', 'In scope: binary promotion and provenance'],
    ['S4', 'In scope: blue/green strategies'],
    ['S5', 'In scope: monitoring and observability'],
    ['S6', 'In scope: incident response'],
    ['S7', 'In scope: support ticketing and escalation'],
    ['S8', 'In scope: dependency maintenance and security updates'],
    ['P1', 'After launch: access set-up first, then monitoring, then steady operation'],
    ['P2', 'Incident branch: response, root cause, preventive measures, back to operations'],
    ['P3', 'Release branch: automated release, blue/green, verify and monitor, back to operations'],
    ['A1', 'Minimum necessary access per role'],
    ['A2', 'Tier 1 read-only, for monitoring and support'],
    ['A3', 'Tier 2 deployment, held by automated CI/CD only'],
    ['A4', 'Tier 3 configuration, for DevOps and on-call'],
    ['A5', 'Tier 4 administrative, platform team leads, emergencies only'],
    ['A6', 'Matrix row Support: logs, metrics; nothing else'],
    ['A7', 'Matrix row Developer: logs, metrics; nothing else'],
    ['A8', 'Matrix row DevOps: logs, metrics, deploy, config; database and secrets read-only'],
    ['A9', 'Matrix row On-Call: logs, metrics, deploy, config, database full; secrets read-only'],
    ['A10', 'Matrix row Admin: everything'],
    ['A11', 'A request carries justification and duration'],
    ['A12', 'Approval by manager and security lead'],
    ['A13', 'Grants are time-limited, 8 hours by default'],
    ['A14', 'All production access is logged'],
    ['A15', 'Automatic revocation at the limit'],
    ['A16', 'Break-glass admin access exists'],
    ['A17', 'Break-glass needs two people; may be asynchronous for a P0'],
    ['A18', 'Break-glass audit trail is mandatory'],
    ['A19', 'Break-glass requires a post-incident review'],
    ['R1', 'Goal: zero-touch production deployment'],
    ['R2', 'Stage: commit starts the pipeline'],
    ['R3', 'Stage: CI build'],
    ['R4', 'Stage: unit tests'],
    ['R5', 'Stage: integration tests'],
    ['R6', 'Stage: build the artifact (after tests)'],
    ['R7', 'Stage: security scan of that artifact'],
    ['R8', 'Stage: deploy to staging'],
    ['R9', 'Stage: end-to-end tests on staging'],
    ['R10', 'Stage: deploy to production'],
    ['R11', 'Stage: production smoke tests'],
    ['R12', 'Pass ends in "complete"'],
    ['R13', 'Fail ends in automatic rollback'],
    ['R14', 'Trigger: automatic on merge to main once all checks pass'],
    ['R15', 'Trigger: scheduled off-peak, example 02:00 UTC'],
    ['R16', 'Trigger: manual only for emergency hotfixes'],
    ['R17', 'No manual step elsewhere in the pipeline'],
    ['R18', 'One artifact from dev through staging to production, never rebuilt'],
    ['R19', 'Metadata: build id, form date-time-shortsha (20251122-1445-a3f2c1)'],
    ['R20', 'Metadata: full commit sha'],
    ['R21', 'Metadata: branch'],
    ['R22', 'Metadata: build timestamp, UTC'],
    ['R23', 'Metadata: unit tests passed'],
    ['R24', 'Metadata: integration tests passed'],
    ['R25', 'Metadata: security scan passed'],
    ['R26', 'Metadata: E2E passed'],
    ['R27', 'Metadata: time of deployment to staging'],
    ['R28', 'Metadata: time of deployment to production'],
    ['R29', 'Stated benefits: deterministic, faster, compliant, audit trail'],
    ['B1', 'Blue is current production'],
    ['B2', 'Green is the new version, standby'],
    ['B3', 'Deploy new version to green'],
    ['B4', 'Green receives no traffic before the shift'],
    ['B5', 'Smoke: health endpoint must succeed'],
    ['B6', 'Smoke: version endpoint must succeed'],
    ['B7', 'Smoke: critical-path tests'],
    ['B8', 'Steps: green 0→10→50→90→100, blue the complement'],
    ['B9', 'Duration 30 minutes ("5 % every 3 minutes")'],
    ['B10', 'Watch error rate'],
    ['B11', 'Watch response time'],
    ['B12', 'Watch success rate'],
    ['B13', 'Watch business metrics'],
    ['B14', 'Rollback if error rate or response time crosses its threshold, otherwise continue'],
    ['B15', 'That rollback is instant'],
    ['B16', 'On success green becomes the new blue'],
    ['B17', 'On failure all traffic returns to blue at once'],
    ['B18', 'Trigger: error rate up by more than 1 %'],
    ['B19', 'Trigger: response time up by more than 20 %'],
    ['B20', 'Trigger: failed health checks'],
    ['B21', 'Trigger: manual by on-call'],
    ['B22', 'Process: trigger then shift'],
    ['B23', 'Process: alert on-call'],
    ['B24', 'Shift completes in under 5 seconds'],
    ['B25', 'Process: keep green for debugging'],
    ['B26', 'Process: create incident ticket'],
    ['B27', 'Process: root-cause analysis required']
];

;// CONCATENATED MODULE: ./lib/src/domain/sop/table.js





const scopes = {
    S2: /^R\d/,
    S3: /^R(1[89]|2\d)$/,
    S4: /^B\d/,
    S5: /^O\d/,
    S6: /^I\d/,
    S8: /^D\d/
};
function sopTable() {
    const texts = [...releaseRows, ...operationRows, ...commandRows];
    const rows = texts.filter(([id]) => !Object.hasOwn(scopes, id)).map(rowOf);
    return texts.map(([id, text]) => {
        const scope = scopes[id];
        return scope === undefined ? rows.find(row => row.id === id) : scopeRow(id, text, rows, scope);
    });
}
function rowOf([id, text]) {
    const tests = heldBy
        .filter(([, , rows]) => rows.split(' ').includes(id))
        .map(([file, name]) => `__tests__/${file} › ${name}`);
    if (tests.length > 0)
        return { id, text, status: 'held', tests };
    const wave = plannedRows.find(([, rows]) => rows.split(' ').includes(id))?.[0];
    if (wave !== undefined)
        return { id, text, status: 'planned', tests, reason: `planned with ${wave}` };
    const exempt = exemptRows[id];
    if (exempt !== undefined)
        return { id, text, status: 'exempt', tests, reason: exempt };
    return { id, text, status: 'missing', tests, reason: missingRows[id] ?? 'nobody looked' };
}
function scopeRow(id, text, rows, scope) {
    const own = rows.filter(row => scope.test(row.id));
    const missing = own.filter(row => row.status === 'missing').map(row => row.id);
    const tests = [...new Set(own.flatMap(row => row.tests))];
    const status = missing.length === 0 ? 'held' : 'missing';
    return { id, text, status, tests, ...(missing.length > 0 && { reason: `misses ${missing.join(', ')}` }) };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-sop/observe.js

async function observe() {
    return sopTable();
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-sop/plan.js
function plan({ row, gaps }, all) {
    const asked = all.filter(({ id }) => row === undefined || id === row || id.replace(/\d+$/, '') === row);
    return { proceed: false, rows: asked.filter(({ status }) => !gaps || status === 'missing') };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-sop/report.js
const statuses = ['held', 'planned', 'exempt', 'missing'];
function report({ plan: { rows } }) {
    const counted = statuses.map(status => [status, rows.filter(row => row.status === status).length]);
    const table = rows.map(({ id, text, status, tests, reason }) => [
        id,
        text,
        status,
        reason ?? `${tests[0] ?? ''}${tests.length > 1 ? ` (and ${tests.length - 1} more)` : ''}`
    ]);
    return {
        outcome: 'done',
        headline: `sop · ${rows.length} rows · ${counted.map(([status, count]) => `${count} ${status}`).join(' · ')}`,
        blocks: [{ kind: 'table', columns: ['row', 'what it asks for', 'status', 'held by, or why not'], rows: table }],
        result: { counts: Object.fromEntries(counted), rows }
    };
}

;// CONCATENATED MODULE: ./lib/src/operations/ops-sop/index.js





const opsSop = {
    name: 'ops-sop',
    Inputs: SopInputs,
    observe: observe,
    plan: plan,
    apply: apply,
    report: report
};

;// CONCATENATED MODULE: ./lib/src/wiring/ops-sop.js



const opsSopDoor = (0,door/* door */.d)(opsSop, async () => ({ ports: {}, policy: (0,default_policy/* defaultPolicy */.G)() }));


/***/ })

};
