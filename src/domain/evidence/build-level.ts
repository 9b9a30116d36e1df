import type { SignerSeen } from './verified.ts'

/**
 * The build level of SLSA that a provenance has earned, as its certificate shows. 1: there is provenance, by a key
 * or from a runner of one's own. 2: GitHub ran the job and vouches for it. 3: the workflow that built and signed is
 * not the one that asked for it, so whoever writes the caller cannot reach into the build or its signature.
 */
export function buildLevel({ kind, identity, claims = {} }: SignerSeen): 1 | 2 | 3 {
  if (kind === 'key' || claims.runner !== 'github-hosted') return 1
  const builder = claims.builder ?? identity
  return claims.workflow !== undefined && pathOf(builder) !== pathOf(claims.workflow) ? 3 : 2
}

/** A workflow that calls itself at another ref is still the same file. */
function pathOf(workflow: string): string {
  const at = workflow.indexOf('@')
  return at === -1 ? workflow : workflow.slice(0, at)
}
