export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip.mjs' },
  testSequencer: '<rootDir>/scripts/jest-sequencer.mjs',
  // Two cores, and suites that spend a third of their time waiting for real rollouts.
  maxWorkers: 3,
  testTimeout: 30_000,
  coverageProvider: 'babel',
  collectCoverageFrom: ['src/**/*.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/lib', '<rootDir>/.sluice']
}
