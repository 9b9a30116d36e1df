/** Shifting traffic. */
export const rolloutReasons = {
  'not-staged': 'This digest is not staged in the environment.',
  'green-worse': 'Green harms requests that blue would have served.',
  'health-failed': 'Green failed its health checks.',
  'alarm-fired': 'An absolute alarm fired.',
  blind: 'The metrics gave no fresh data for too long.',
  'metrics-unavailable': 'The metric source does not answer, or answers something else than counts.',
  inconclusive: 'The profile ended before green was proven good enough.',
  'on-failure-hold': 'Green is worse, and the policy says to stop and hold.',
  'manual-stop': 'Somebody asked to go back.',
  'router-refused': 'The router did not take the weight.',
  'engine-failed': 'The delivery engine gave green up, or was given something else.',
  'engine-paused': 'The delivery engine is at a pause that a person must end.',
  'router-lied': 'The weight read back is not the weight that was set.',
  'lease-lapsed': 'The lease of the router lapsed; traffic is on blue.',
  'staging-expired': 'The staged deployment was not ended in time.',
  'replaced-by-newer': 'A newer promotion took the place of this one.',
  'router-elsewhere': 'The router serves another slot than the ledger says is live, or green already has traffic.',
  interrupted: 'The run was interrupted, or its time was over; traffic is on blue.',
  'nothing-rolling': 'No rollout is in progress in this environment.',
  'bad-trace': 'A recorded trace cannot be read.'
} as const
