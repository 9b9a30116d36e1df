import type { RowText } from './row.ts'

/** Commands, runbooks, roles, metrics, dependencies, and how its contradictions were resolved. */
export const commandRows: readonly RowText[] = [
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
]
