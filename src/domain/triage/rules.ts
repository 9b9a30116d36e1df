import { usage } from '../failure.ts'
import { PolicyFile } from '../policy/policy.ts'
import { Triage } from '../policy/sections.ts'
import type { TriageRules } from './case.ts'

export type TriagePolicy = ReturnType<typeof Triage.parse>

/** What the inputs of one invocation say otherwise than the policy. */
export interface RuleInputs {
  readonly critical?: 'merge' | 'label' | undefined
  readonly criticalMajor?: 'merge' | 'label' | undefined
  readonly requiredChecks: readonly string[]
}

/** Puts policy and inputs together; inputs win. */
export function rulesOf(policy: TriagePolicy, inputs: RuleInputs): TriageRules {
  return {
    critical: inputs.critical ?? policy.critical,
    criticalMajor: inputs.criticalMajor ?? policy.criticalMajor,
    age: policy.age,
    bots: policy.bots.flatMap(numberOf),
    requiredChecks: inputs.requiredChecks
  }
}

/** Writes the rules of one decision as the policy section that gives them again. */
export function policyOf(policy: TriagePolicy, rules: TriageRules): Readonly<Record<string, unknown>> {
  return {
    critical: rules.critical,
    'critical-major': rules.criticalMajor,
    'merge-method': policy.mergeMethod,
    age: `${rules.age / 1000}s`,
    review: `${policy.review / 1000}s`,
    escalate: policy.escalate,
    bots: rules.bots
  }
}

/** Only numbers are identities; a login in the list is for people to read. */
function numberOf(bot: number | string): readonly number[] {
  const number = typeof bot === 'number' ? bot : /^\d{1,15}$/.test(bot) ? Number(bot) : undefined
  return number === undefined ? [] : [number]
}

/** Reads the policy that evidence carries: the whole file, or its triage section. Throws `usage` (`bad-evidence`). */
export function policyInEvidence(written: Readonly<Record<string, unknown>>): TriagePolicy {
  const whole = ['version', 'triage', 'environments'].some(key => Object.hasOwn(written, key))
  const read = whole ? PolicyFile.safeParse({ version: 1, ...written }) : Triage.safeParse(written)
  if (!read.success) {
    const [issue] = read.error.issues
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : []
    const path = ['policy', ...(issue?.path ?? []), ...keys].map(String).join('.')
    throw usage('bad-evidence', {
      input: path,
      found: keys[0] ?? 'another value',
      expected: issue?.message ?? 'a policy'
    })
  }
  return 'triage' in read.data ? read.data.triage : read.data
}
