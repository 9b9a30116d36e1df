import type { EngineManners } from '../../ports/router.ts'
import { ArgoRollout, containerIn, givenAtKey, mayResume, rolloutSight } from './argo-rollout.ts'
import { type ClusterAccess, mergeObject, readObject } from './cluster-api.ts'
import { type Engine, type EngineOrder, noteAnnotations } from './engine.ts'
import { createEngineRouter, type EngineRouter } from './engine-router.ts'

export interface ArgoSettings extends ClusterAccess {
  readonly namespace: string
  readonly rollout: string
  readonly container: string
  readonly pauses: EngineManners['pauses']
}

/** Hands digests over to Argo Rollouts, with the patches of its own command line. */
export function createArgoRouter(settings: ArgoSettings): EngineRouter {
  return createEngineRouter(argoEngine(settings), settings.settleMs)
}

function argoEngine(settings: ArgoSettings): Engine<ArgoRollout> {
  const { namespace, rollout, container, pauses } = settings
  const what = `Rollout ${namespace}/${rollout}`
  const path = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/rollouts/${rollout}`
  const place = { noun: 'Rollout', path, shape: ArgoRollout }
  const merge = async ({ metadata }: ArgoRollout, body: { readonly metadata?: object }, part?: string) => {
    const { resourceVersion } = metadata
    const versioned = { ...body, metadata: { ...body.metadata, resourceVersion } }
    return (await mergeObject(settings, place, versioned, part)) !== undefined
  }
  const status = (found: ArgoRollout, fields: object) => merge(found, { status: fields } as object, '/status')
  return {
    kind: 'argo-rollouts',
    what,
    manners: { name: 'Argo Rollouts', pauses },
    granularity: 0.01,
    look: () => readObject(settings, place),
    see: found => rolloutSight(found, container, what),
    order: (found, order) => merge(found, ordered(found, order, container, what)),
    abort: async found => found.status.abort || status(found, { abort: true }),
    hurry: async found => !wantsHurry(found) || status(found, { promoteFull: true }),
    retry: found => status(found, { abort: false }),
    resume: async found => !mayResume(found) || status(found, { pauseConditions: null })
  }
}

/** Argo forgets it with every new template, so it is asked for once Argo has noticed that. */
function wantsHurry({ status, metadata }: ArgoRollout): boolean {
  const noticed = status.currentPodHash !== metadata.annotations[givenAtKey]
  return noticed && !status.promoteFull && status.currentPodHash !== status.stableRS
}

function ordered(found: ArgoRollout, { notes, image }: EngineOrder, container: string, what: string) {
  const annotations = noteAnnotations(notes)
  if (image === undefined) return { metadata: { annotations } }
  const mine = containerIn(found, container, what)
  const containers = found.spec.template?.spec.containers.map(one => (one === mine ? { ...one, image } : one))
  const given = { ...annotations, [givenAtKey]: found.status.currentPodHash }
  // A merge takes lists whole, so all containers are sent; the version that was read keeps others' changes.
  return { metadata: { annotations: given }, spec: { template: { spec: { containers } } } }
}
