import type { z } from 'zod'
import { expectationOf } from '../expectation.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './references.ts'
import type { FileKind, Path } from './schema-keys.ts'

/** Turns what the schema found wrong into sentences, one per unknown key. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], parent: Path, file: FileKind): Problem[] {
  return issues.flatMap(issue => {
    const path = [...parent, ...issue.path]
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key, file))
    if (issue.code === 'invalid_union' && issue.errors.length > 0) return closestBranch(issue, path, file)
    if (issue.code === 'invalid_key') return problemsOf(issue.issues, path, file)
    return [{ path, message: `${nameOf(path, file)}: ${expectationOf(issue)}` }]
  })
}

function closestBranch(issue: z.core.$ZodIssueInvalidUnion, path: Path, file: FileKind): Problem[] {
  // The branch that got past the type itself is the one that was meant.
  const meant = issue.errors.find(branch =>
    branch.some(inner => inner.path.length > 0 || inner.code !== 'invalid_type')
  )
  return meant === undefined
    ? [{ path, message: `${nameOf(path, file)}: none of the allowed forms` }]
    : problemsOf(meant, path, file)
}

function unknownKey(path: Path, key: string, file: FileKind): Problem {
  const near = nearest(key, file.keysAt(path))
  const place = path.length === 0 ? `the ${file.name}` : nameOf(path, file)
  const hint = near === undefined ? '' : `. Did you mean "${near}"?`
  return { path, key, message: `unknown key "${key}" in ${place}${hint}` }
}

function nameOf(path: Path, file: FileKind): string {
  return path.length === 0 ? file.name : path.map(String).join('.')
}
