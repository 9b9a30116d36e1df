import type { Digest } from '../digest.ts'
import { setAside } from './set-aside.ts'
import type { IgnoredLine, VerifiedDeployment, VerifiedRecord, VerifiedSummary } from './verified.ts'

type Broken = VerifiedRecord['broken']

/**
 * Tells the first deployment that no decision before it allows: a passed one of its environment that it names, or,
 * where it names none, one that no other deployment has. A record without any decision has no chain, so nothing is
 * told of it; but a decision that is named must be there.
 */
export function unallowed(
  deployments: readonly VerifiedDeployment[],
  summaries: readonly VerifiedSummary[],
  ignored: readonly IgnoredLine[]
): Broken {
  const taken = new Set<Digest>(deployments.flatMap(({ decision }) => decision ?? []))
  for (const deployment of deployments) {
    const fitting = summaries.filter(summary => fits(summary, deployment, taken))
    const allowing = fitting.find(({ position }) => position < deployment.position)
    if (allowing !== undefined) taken.add(allowing.bundle)
    else if (deployment.decision !== undefined || summaries.length > 0) {
      const who = `the deployment in line ${deployment.position + 1}`
      return setAside(deployment.decision, who, ignored) ?? broken(deployment, fitting.length > 0)
    }
  }
  return undefined
}

/**
 * Tells what even a head leaves open: the newest passed decision of an environment that no deployment follows. It may
 * have come to nothing, or still be under way, or the line may have been cut off; the record alone cannot tell.
 */
export function unfollowed(
  deployments: readonly VerifiedDeployment[],
  summaries: readonly VerifiedSummary[]
): string | undefined {
  const newest = new Map(summaries.filter(({ result }) => result === 'PASSED').map(one => [one.environment, one]))
  const open = [...newest.values()].find(one => !deployments.some(deployment => follows(deployment, one)))
  return open && `whether the deployment to ${open.environment} took place that line ${open.position + 1} allows`
}

function follows(deployment: VerifiedDeployment, summary: VerifiedSummary): boolean {
  return deployment.position > summary.position && fits(summary, deployment, new Set())
}

function fits(
  { environment, result, bundle }: VerifiedSummary,
  deployment: VerifiedDeployment,
  taken: ReadonlySet<Digest>
): boolean {
  if (result !== 'PASSED' || environment !== deployment.environment) return false
  return deployment.decision === undefined ? !taken.has(bundle) : bundle === deployment.decision
}

function broken({ position, environment, decision }: VerifiedDeployment, later: boolean): Broken {
  const place = `the deployment in line ${position + 1}`
  if (later) return { code: 'record-reordered', detail: `${place} stands before its decision` }
  const missing = decision === undefined ? 'has' : `names ${decision}, and has`
  return {
    code: 'record-line-missing',
    detail: `${place} ${missing} no passed decision for ${environment} that allows it`
  }
}
