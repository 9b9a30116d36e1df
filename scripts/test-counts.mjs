// Prints the closing line of .ci/run from jest's own results: `N passed, N failed`. A suite that did not run is a failure.
import { readFileSync } from 'node:fs'

function results(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }
  }
}

const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results(process.argv[2])
const failed = numFailedTests + numRuntimeErrorTestSuites
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0
