/** Dependency updates. */
export const triageReasons = {
  'bad-evidence': 'An evidence file cannot be read.'
} as const
