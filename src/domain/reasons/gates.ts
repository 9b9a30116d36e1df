/** What promote asks before an artifact moves. */
export const gateReasons = {
  'gate-provenance-missing': 'No provenance of this digest was found.',
  'gate-provenance-untrusted': 'The provenance of this digest is not signed by whom the policy trusts.',
  'gate-tests-missing': 'A required suite has no verified passing result for this digest.',
  'gate-previous-missing': 'The environment before does not run this digest.',
  'gate-smoke-missing': 'No passing smoke result for this digest in the environment before.',
  'gate-smoke-failed': 'The last smoke result in the environment before is a failure.',
  'gate-soak-short': 'The digest has not been long enough in the environment before.',
  'gate-approvals-missing': 'Not enough people who may approve have approved.',
  'gate-window-closed': 'The release window is closed.',
  'gate-freeze-active': 'A freeze is in force.',
  'gate-lock-held': 'Another promotion holds the lock of this environment.',
  'gate-recall-recalled': 'This digest was recalled.',
  'gate-rollback-target-missing': 'The digest to go back to is not complete or not proven.',
  'gate-unknown': 'A gate could not find out; unknown is closed.',
  'deploy-failed': 'The deploy command ended with an error.',
  'unknown-environment': 'The policy has no environment of that name.',
  'nothing-to-promote': 'The environment before runs nothing yet.',
  'nothing-to-roll-back': 'There is no last good digest to go back to.'
} as const
