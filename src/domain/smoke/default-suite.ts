import { plainRequest } from './plain-request.ts'
import type { Suite } from './suite.ts'

/** What is asked when no suite is named: the service is well, and it says what it is. */
export const defaultSuite: Suite = {
  variables: {},
  secrets: {},
  generate: {},
  steps: [
    { name: 'health', request: plainRequest('/health'), capture: {} },
    { name: 'version', request: plainRequest('/api/version'), capture: {} }
  ],
  cleanup: [],
  control: true
}
