/** Smoke tests and the identity of what answers. */
export const smokeReasons = {
  'smoke-failed': 'A check of the smoke suite failed.',
  'smoke-inconclusive': 'The smoke suite could not come to a verdict.',
  'empty-suite': 'The smoke suite has no checks.',
  'bad-suite': 'The smoke suite cannot be read.',
  'identity-mismatch': 'What answers is not what was promoted.',
  'identity-unknown': 'What answers does not say what it is.',
  unhealthy: 'A health check failed.'
} as const
