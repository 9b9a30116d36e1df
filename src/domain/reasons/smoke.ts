/** Smoke tests and the identity of what answers. */
export const smokeReasons = {
  'smoke-failed': 'A check of the smoke suite failed.',
  'smoke-inconclusive': 'The smoke suite could not come to a verdict.',
  'empty-suite': 'The smoke suite has no checks.',
  'smoke-unreachable': 'The service did not answer a request of the smoke suite.',
  'smoke-timeout': 'The time of a smoke request was over before its answer was whole.',
  'smoke-oversize': 'An answer is larger than a smoke test reads.',
  'smoke-certificate': 'The certificate of the service is not to be trusted.',
  'smoke-wrong-host': 'The certificate of the service is made out to another host.',
  'smoke-no-token': 'The workflow cannot have an OIDC token.',
  'missing-secret': 'An environment variable that a smoke suite names is not set.',
  'bad-suite': 'The smoke suite cannot be read.',
  'identity-mismatch': 'What answers is not what was promoted.',
  'identity-unknown': 'What answers does not say what it is.',
  'nothing-live': 'Nothing is live in this environment.',
  'no-address': 'Nobody says where the environment answers.',
  unhealthy: 'A health check failed.'
} as const
