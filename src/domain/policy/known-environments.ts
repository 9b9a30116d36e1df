import { usage } from '../failure.ts'
import type { Environment } from './environment.ts'
import { environmentNames, type Policy } from './policy.ts'

/** Refuses a name that the policy does not have. Throws `unknown-environment`. `input`: where the names came from. */
export function demandEnvironments(policy: Policy, names: readonly string[], input = 'environment'): void {
  const known = environmentNames(policy)
  const unknown = names.find(name => !known.includes(name))
  if (unknown === undefined) return
  const expected = `one of ${known.join(', ') || '(the policy names none)'}`
  throw usage('unknown-environment', { input, found: unknown, expected, example: known[0] ?? 'production' })
}

/** Answers what the policy says about one environment. Throws `unknown-environment`. */
export function demandEnvironment(policy: Policy, name: string): Environment {
  demandEnvironments(policy, [name])
  return policy.environments[name] as Environment
}
