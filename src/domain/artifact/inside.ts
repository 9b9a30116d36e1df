import { isAbsolute, relative, resolve, sep } from 'node:path'
import { usage } from '../failure.ts'

/** Braces and groups of a pattern can hide a way out from whoever resolves it as a path. */
const alternativeClimbs = /[{,(|]\.\.(?:[/\\},)|]|$)/

/**
 * Refuses a path or pattern that names something outside the workspace, before anything is looked at.
 * Links are another matter: only the disk knows where they lead. Throws `outside-workspace`.
 */
export function demandInside(place: {
  readonly root: string
  readonly path: string
  readonly input: string
  /** What the person typed, when `path` is what it led to. */
  readonly typed?: string
  readonly example?: string
}): void {
  const { root, path, input, typed = path, example = 'dist/' } = place
  const climbs = leaves(relative(resolve(root), resolve(root, path))) || alternativeClimbs.test(path)
  if (!climbs) return
  throw usage('outside-workspace', { input, found: typed, expected: 'a path inside the workspace', example })
}

function leaves(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
