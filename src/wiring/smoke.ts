import type { Policy } from '../domain/policy/policy.ts'
import { defaultSuite } from '../domain/smoke/default-suite.ts'
import { identityPlan } from '../operations/smoke-test/identity-plan.ts'
import { lines } from '../operations/smoke-test/lines.ts'
import type { SmokeTestPorts } from '../operations/smoke-test/ports.ts'
import { loadSuite } from '../operations/smoke-test/read-suite.ts'
import { countSteps, runSmoke } from '../operations/smoke-test/run-smoke.ts'
import type { Smoke } from '../ports/smoke.ts'

/** Lets another operation ask for a smoke test, with the suite and the identity that the policy names. */
export function policySmoke(policy: Policy, ports: SmokeTestPorts, seed: string): Smoke {
  return {
    async check({ baseUrl, digest }) {
      const suite = policy.smoke.suite === undefined ? defaultSuite : await loadSuite(policy.smoke.suite, ports)
      const identity = await identityPlan(policy, { expectDigest: digest }, ports.witness)
      const limits = { connectTo: undefined, deadline: 60_000, retry: 2, consecutive: 1, seed }
      const result = await runSmoke({ suite, identity, baseUrl, ...limits }, ports)
      return { verdict: result.verdict, ...countSteps(result), lines: lines(result) }
    }
  }
}
