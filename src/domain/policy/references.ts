import { nearest } from './nearest.ts'
import type { Policy } from './policy.ts'
import type { Path } from './schema-keys.ts'

export interface Problem {
  readonly path: Path
  /** Set when the problem is a key rather than its value. */
  readonly key?: string
  readonly message: string
}

/** Finds names that point nowhere: a stage before, a train's environment, a role; and stages that wait for each other. */
export function danglingNames(policy: Policy): Problem[] {
  return [...stages(policy), ...trains(policy), ...roles(policy)]
}

function stages(policy: Policy): Problem[] {
  return Object.entries(policy.environments).flatMap(([name, { after }]) => {
    if (after === undefined) return []
    const path = ['environments', name, 'after']
    const missing = unknownName('environment', after, Object.keys(policy.environments), path)
    if (missing.length > 0) return missing
    return comesBack(policy, name) ? [{ path, message: `the stages before "${name}" lead back to it` }] : []
  })
}

function comesBack(policy: Policy, start: string): boolean {
  const seen = new Set<string>()
  let stage = policy.environments[start]?.after
  while (stage !== undefined && stage !== start && !seen.has(stage)) {
    seen.add(stage)
    stage = policy.environments[stage]?.after
  }
  return stage === start
}

function trains(policy: Policy): Problem[] {
  const valid = Object.keys(policy.environments)
  return policy.schedule.trains.flatMap(({ environment }, index) =>
    unknownName('environment', environment, valid, ['schedule', 'trains', index, 'environment'])
  )
}

function roles(policy: Policy): Problem[] {
  const { notify, alerts, incident, support, access } = policy
  const named = rolesNamedIn({ notify, alerts, incident, support, access }, [])
  return named.flatMap(({ role, path }) => unknownName('role', role, Object.keys(policy.roles), path))
}

interface NamedRole {
  readonly role: string
  readonly path: Path
}

function rolesNamedIn(value: unknown, path: Path): NamedRole[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'role' && typeof inner === 'string') return [{ role: inner, path: innerPath }]
    return rolesNamedIn(inner, innerPath)
  })
}

function unknownName(kind: string, name: string, valid: readonly string[], path: Path): Problem[] {
  if (valid.includes(name)) return []
  const near = nearest(name, valid)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  return [{ path, message: `there is no ${kind} "${name}".${hint}` }]
}
