import { environmentNames, type Policy } from './policy.ts'
import { Rollout } from './rollout.ts'

/** The rollout settings of one environment, its own keys over the file's; undefined when traffic is not shifted there. */
export function rolloutOf(policy: Policy, environment: string): Rollout | undefined {
  const asked = policy.environments[environment]?.rollout ?? isLastOfRollout(policy, environment)
  if (asked === false) return undefined
  const whole = policy.rollout ?? Rollout.parse({})
  return asked === true ? whole : { ...whole, ...written(asked) }
}

function isLastOfRollout(policy: Policy, environment: string): boolean {
  return policy.rollout !== undefined && environmentNames(policy).at(-1) === environment
}

function written(overrides: object): Partial<Rollout> {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined))
}
