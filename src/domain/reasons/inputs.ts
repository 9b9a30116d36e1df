/** What people type: inputs, flags, files of settings. */
export const inputReasons = {
  'bad-input': 'An input has a value that it cannot have.',
  'missing-input': 'A required input is absent.',
  'unknown-input': 'There is no input, flag or command of that name.',
  'bad-digest': 'A digest is not "sha256:" and 64 lower-case hex characters.',
  'bad-policy': 'The policy file has an unknown key, a wrong type or a dangling name.',
  'missing-policy': 'There is no policy file where one is needed.',
  'workspace-unwritable': 'A file cannot be written on this machine, such as when its disk is full.',
  'outside-workspace': 'A path leaves the workspace.',
  'component-missing': 'A program that this setting needs is not installed.',
  'never-answered':
    'A call was taken outside and never answered, so nobody knows whether it was done; running this again looks.',
  'timed-out': 'The step took longer than its timeout and was ended; running it again continues.',
  bug: 'Sluice made a mistake of its own; please report it.'
} as const
