import Sequencer from '@jest/test-sequencer'

/** Suites that mostly wait for real time to pass, the longest first: begun last, they would keep one worker alone. */
const patient = [
  'dist/chain',
  'wiring/faults-of-identity',
  'docs/your-service',
  'operations/promote/crash',
  'dist/cancellation',
  'release/demo',
  'dist/check-dist',
  'dist/first-release',
  'dist/release',
  'wiring/faults-of-',
  'release/interrupt',
  'bench/'
]

/** Starts the longest suites first, where nothing is remembered from an earlier run, as in a fresh clone. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other))
  }
}

function place({ path }) {
  const found = patient.findIndex(part => path.includes(`__tests__/${part}`))
  return found === -1 ? patient.length : found
}
