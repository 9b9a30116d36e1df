import { conflict, type Failure, usage } from '../../domain/failure.ts'
import type { Deployment, LedgerState } from '../../domain/ledger/state.ts'

/**
 * Finds the deployment that somebody means: by its whole id first, else by a beginning that only one has.
 * Throws `deployment-unknown` and `deployment-ambiguous`, with the ids that would do.
 */
export function resolveDeployment(asked: string, state: LedgerState): Deployment {
  const exact = state.deployments.filter(one => one.id === asked)
  const found = exact.length > 0 ? exact : state.deployments.filter(one => namesOf(one).some(isMeant(asked)))
  const [only, another] = found
  if (only === undefined) throw unknownDeployment(asked, state)
  if (another === undefined) return only
  const choices = found.map(one => one.id).slice(-5)
  throw conflict('deployment-ambiguous', `${asked} names ${found.length} deployments: ${choices.join(', ')}`)
}

function isMeant(asked: string): (name: string) => boolean {
  return name => name.startsWith(asked)
}

function namesOf({ id, buildId, digest }: Deployment): readonly string[] {
  return [id, buildId, digest, digest.slice('sha256:'.length)]
}

function unknownDeployment(asked: string, state: LedgerState): Failure {
  const newest = state.deployments.slice(-3).map(one => one.id)
  const expected =
    newest.length === 0 ? 'a deployment; the ledger has none' : `a deployment such as ${newest.join(', ')}`
  return usage('deployment-unknown', { input: 'deployment', found: asked, expected, example: 'sluice ops deployments' })
}
