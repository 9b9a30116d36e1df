import type { z } from 'zod'
import { keysAt, nearest, type Path } from './names.ts'
import type { Problem } from './references.ts'

/** Turns what the schema found wrong into sentences, one per unknown key. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], parent: Path = []): Problem[] {
  return issues.flatMap(issue => {
    const path = [...parent, ...issue.path]
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key))
    if (issue.code === 'invalid_union') return closestBranch(issue, path)
    if (issue.code === 'invalid_key') return problemsOf(issue.issues, path)
    return [{ path, message: `${nameOf(path)}: ${issue.message}` }]
  })
}

function closestBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path): Problem[] {
  // The branch that got past the type itself is the one that was meant.
  const meant = issue.errors.find(branch =>
    branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type')
  )
  return meant === undefined
    ? [{ path, message: `${nameOf(path)}: none of the allowed forms` }]
    : problemsOf(meant, path)
}

function unknownKey(path: Path, key: string): Problem {
  const near = nearest(key, keysAt(path))
  const place = path.length === 0 ? 'the policy' : nameOf(path)
  const hint = near === undefined ? '' : `. Did you mean "${near}"?`
  return { path, key, message: `unknown key "${key}" in ${place}${hint}` }
}

function nameOf(path: Path): string {
  return path.length === 0 ? 'policy' : path.map(String).join('.')
}
