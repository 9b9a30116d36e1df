import { unavailable } from '../../domain/failure.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { type ClusterAccess, type ObjectPlace, patchObject, readObject, refused } from './cluster-api.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'

/** One kind of object that splits traffic by weights. */
export interface ClusterKind<Found> extends ObjectPlace<Found> {
  readonly kind: string
  readonly wholeWeight: number
  stateOf(found: Found): RouterState
  /** The fields that we own, with the version that was read. */
  applied(found: Found, wanted: Wanted): object
  /** True once whoever carries it out has looked at it. */
  isTaken(found: Found): boolean
}

const attempts = 5
const pauseMs = 200

/**
 * Steers a cluster by the weights of one object: server-side apply under the name `sluice`, with the version that was
 * read, so two drivers cannot both win. There is nothing in a cluster that would take weights back by itself.
 */
export function createClusterRouter<Found>(access: ClusterAccess, kind: ClusterKind<Found>): Router {
  return createLeaselessRouter({
    kind: kind.kind,
    granularity: 1 / kind.wholeWeight,
    insteadOfLease: 'only a guard in the cluster, the next run or sluice rollout --mode=rollback takes it back',
    shiftMs: access.settleMs,
    read: async () => kind.stateOf(await readObject(access, kind)),
    change: wanted => change(access, kind, wanted)
  })
}

async function change<Found>(access: ClusterAccess, kind: ClusterKind<Found>, wanted: Wanted): Promise<void> {
  const path = `${kind.path}?fieldManager=sluice&force=true`
  for (let attempt = 1; ; attempt++) {
    const found = await readObject(access, kind)
    passFence(wanted.fence, kind.stateOf(found).fence)
    const answer = await patchObject(access, { path, how: 'apply', body: kind.applied(found, wanted) })
    if (answer.status === 200) return settle(access, kind)
    if (answer.status !== 409 || attempt === attempts) throw refused('PATCH', answer)
  }
}

/** A gateway reads its routes when it comes to it; until then the weights are only written down. */
async function settle<Found>(access: ClusterAccess, kind: ClusterKind<Found>): Promise<void> {
  const deadline = performance.now() + access.settleMs
  while (!kind.isTaken(await readObject(access, kind))) {
    if (performance.now() > deadline) {
      const message = `no gateway has looked at the ${kind.noun} ${kind.path} within ${access.settleMs} ms`
      throw unavailable('router-refused', message)
    }
    await new Promise(later => setTimeout(later, pauseMs))
  }
}
