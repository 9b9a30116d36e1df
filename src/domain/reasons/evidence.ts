/** Artifacts and the proof about them. */
export const evidenceReasons = {
  'build-failed': 'The build command ended with an error.',
  'tests-failed': 'A test suite that the build names has failures.',
  'build-id-taken': 'The build id already names another digest of this artifact.',
  'empty-build': 'The build made no file, or a file without bytes.',
  'several-artifacts': 'Two artifacts were given where one is meant.',
  'bad-key': 'A signing key cannot be read, or is of a kind that cannot sign.',
  'artifact-missing': 'The store has no artifact of that digest.',
  'artifact-altered': 'The bytes in the store are not the bytes that the digest names.'
} as const
