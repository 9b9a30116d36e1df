/** Talking to GitHub. */
export const githubReasons = {
  'github-unavailable': 'GitHub gave no whole answer, after retries.',
  'github-unauthorized': 'GitHub does not accept the token.',
  'github-forbidden': 'The token lacks a permission that this needs.',
  'github-limited': 'GitHub asks to slow down for longer than this run waits.',
  'github-not-found': 'GitHub shows nothing of that name to this token.',
  'github-conflict': 'GitHub refuses because something changed meanwhile.',
  'github-refused': 'GitHub does not take what was sent.'
} as const
