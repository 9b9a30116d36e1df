import { type ClusterAccess, mergeObject, readObject } from './cluster-api.ts'
import { type Engine, type EngineOrder, noteAnnotations, odd } from './engine.ts'
import { createEngineRouter, type EngineRouter } from './engine-router.ts'
import {
  Canary,
  canarySight,
  containerIn,
  Deployment,
  type FlaggerState,
  givenAtKey,
  hurriedKey
} from './flagger-canary.ts'
import { fenceKey } from './steering-notes.ts'

export interface FlaggerSettings extends ClusterAccess {
  readonly namespace: string
  readonly canary: string
  readonly container: string
}

/**
 * Hands digests over to Flagger, by the image of the Deployment that a Canary looks at. Flagger has no word for abort:
 * it goes back when that image does, and a release that is out already is taken back without an analysis.
 */
export function createFlaggerRouter(settings: FlaggerSettings): EngineRouter {
  return createEngineRouter(flaggerEngine(settings), settings.settleMs)
}

function flaggerEngine(settings: FlaggerSettings): Engine<FlaggerState> {
  const { namespace, canary: name, container } = settings
  const what = `Canary ${namespace}/${name}`
  const place = {
    noun: 'Canary',
    path: `/apis/flagger.app/v1beta1/namespaces/${namespace}/canaries/${name}`,
    shape: Canary
  }
  const merge = async ({ canary }: FlaggerState, annotations: object, spec?: object) => {
    const metadata = { annotations, resourceVersion: canary.metadata.resourceVersion }
    return (await mergeObject(settings, place, { metadata, ...(spec && { spec }) })) !== undefined
  }
  return {
    kind: 'flagger',
    what,
    manners: { name: 'Flagger', pauses: 'wait' },
    granularity: 0.01,
    look: async () => withDeployments(await readObject(settings, place), settings, what),
    see: found => canarySight(found, container, what),
    order: async (found, order) => {
      const { annotations, spec } = noted(found, order)
      if (!(await merge(found, annotations, spec))) return false
      return order.image === undefined || giveImage(found, settings, { ...order, image: order.image }, what)
    },
    hurry: async found =>
      found.canary.spec.skipAnalysis || merge(found, { [hurriedKey]: 'true' }, { skipAnalysis: true })
  }
}

async function withDeployments(canary: FlaggerState['canary'], settings: FlaggerSettings, what: string) {
  const { kind, name } = canary.spec.targetRef
  if (kind !== 'Deployment') throw odd(what, `looks at a ${kind}, and only a Deployment can be given an image`)
  const [target, primary] = await Promise.all([
    readObject(settings, deploymentPlace(settings, name)),
    readObject(settings, deploymentPlace(settings, `${name}-primary`))
  ])
  return { canary, target, primary }
}

function deploymentPlace({ namespace }: FlaggerSettings, name: string) {
  const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${name}`
  return { noun: 'Deployment', path, shape: Deployment }
}

/** The analysis is skipped for one way back only, never for the next release. */
function noted({ canary }: FlaggerState, { notes, image }: EngineOrder) {
  const { annotations } = canary.metadata
  const isHurried = annotations[hurriedKey] !== undefined
  return {
    annotations: {
      ...noteAnnotations(notes),
      ...(image !== undefined && { [givenAtKey]: canary.status.lastAppliedSpec }),
      ...(isHurried && { [hurriedKey]: null })
    },
    spec: isHurried ? { skipAnalysis: false } : undefined
  }
}

/** What failed once is looked at again only when something about its pods is new, so the fence goes with them. */
async function giveImage(
  { target, canary }: FlaggerState,
  settings: FlaggerSettings,
  { image, notes }: Required<EngineOrder>,
  what: string
) {
  const mine = containerIn(target, settings.container, what)
  const { resourceVersion } = target.metadata
  // A merge takes lists whole, so all containers are sent; the version that was read keeps others' changes.
  const containers = target.spec.template.spec.containers.map(one => (one === mine ? { ...one, image } : one))
  const annotations = { [fenceKey]: String(notes.fence) }
  const template = { metadata: { annotations }, spec: { containers } }
  const body = { metadata: { resourceVersion }, spec: { template } }
  return (await mergeObject(settings, deploymentPlace(settings, canary.spec.targetRef.name), body)) !== undefined
}
