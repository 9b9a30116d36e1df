import { nearest } from '../policy/nearest.ts'
import type { Problem } from '../policy/references.ts'
import type { Step } from './step.ts'
import type { Suite } from './suite.ts'
import { holesIn } from './template.ts'

type Path = readonly PropertyKey[]

/**
 * Finds `{{names}}` that nothing before them gives. What a used suite captures is not known before it is read,
 * so a suite is checked only up to its first `use`, and again when all are in place.
 */
export function emptyHoles(suite: Suite): Problem[] {
  const known = new Set([
    ...Object.keys(suite.variables),
    ...Object.keys(suite.secrets),
    ...Object.keys(suite.generate)
  ])
  const found: Problem[] = []
  const whole = walk(suite.steps, ['steps'], known, found)
  if (whole) walk(suite.cleanup, ['cleanup'], known, found)
  return found
}

/** Returns false when a `use` was met, behind which nothing is certain. */
function walk(steps: readonly Step[], path: Path, known: Set<string>, found: Problem[]): boolean {
  for (const [index, step] of steps.entries()) {
    const here = [...path, index]
    if (step.use !== undefined) return false
    for (const name of Object.keys(step.with ?? {})) known.add(name)
    const { steps: inner, cleanup, capture, ...own } = step
    found.push(...holesOf(own, here, known))
    if (inner !== undefined && !walk(inner, [...here, 'steps'], known, found)) return false
    for (const name of Object.keys(capture)) known.add(name)
    if (cleanup !== undefined && !walk(cleanup, [...here, 'cleanup'], known, found)) return false
  }
  return true
}

function holesOf(value: unknown, path: Path, known: ReadonlySet<string>): Problem[] {
  if (typeof value === 'string') return holesIn(value).flatMap(name => problemOf(name, path, known))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) =>
    holesOf(item, [...path, Array.isArray(value) ? Number(key) : key], known)
  )
}

function problemOf(name: string, path: Path, known: ReadonlySet<string>): Problem[] {
  if (known.has(name)) return []
  const near = nearest(name, [...known])
  const hint = near === undefined ? '' : `. Did you mean "${near}"?`
  return [{ path, message: `nothing before this step gives {{${name}}}${hint}` }]
}
