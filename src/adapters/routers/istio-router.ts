import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import type { ClusterAccess } from './cluster-api.ts'
import { createClusterRouter } from './cluster-object.ts'
import type { Wanted } from './leaseless-router.ts'
import { fenceKey, liveKey, notesIn } from './steering-notes.ts'

/** Where a share of the traffic goes: a service, or a subset of it that a DestinationRule knows. */
export interface IstioDestination {
  readonly host: string
  readonly subset?: string | undefined
}

export interface IstioSettings extends ClusterAccess {
  readonly namespace: string
  readonly service: string
  /** Which of its HTTP routes. */
  readonly rule: number
  readonly destinations: Readonly<Record<Slot, IstioDestination>>
}

/** Older versions of Istio want weights that sum to this. */
const wholeWeight = 100

const Destination = z.looseObject({ host: z.string(), subset: z.string().optional() })
const Share = z.looseObject({ destination: Destination, weight: z.int().min(0).default(0) })
const VirtualService = z.looseObject({
  metadata: z.looseObject({
    resourceVersion: z.string(),
    annotations: z.record(z.string(), z.string()).default({})
  }),
  spec: z.looseObject({ http: z.array(z.looseObject({ route: z.array(Share).optional() })).default([]) })
})
type VirtualService = z.infer<typeof VirtualService>
type Share = z.infer<typeof Share>

/** Steers an Istio mesh or gateway by the weights of one HTTP route of a VirtualService. */
export function createIstioRouter(settings: IstioSettings): Router {
  const { namespace, service } = settings
  return createClusterRouter<VirtualService>(settings, {
    kind: 'istio',
    noun: 'VirtualService',
    path: `/apis/networking.istio.io/v1/namespaces/${namespace}/virtualservices/${service}`,
    shape: VirtualService,
    wholeWeight,
    stateOf: found => stateOf(found, settings),
    applied: (found, wanted) => applied(found, settings, wanted),
    // Istio tells nobody by default when its proxies have a change; `settle` is how long that is expected to take.
    isTaken: () => true
  })
}

function stateOf(found: VirtualService, settings: IstioSettings): RouterState {
  const shares = { a: shareOf(found, settings, 'a'), b: shareOf(found, settings, 'b') }
  const whole = shares.a.weight + shares.b.weight
  if (whole === 0) throw odd(settings, 'gives no destination any traffic')
  const notes = notesIn(found.metadata.annotations, shares.b.weight > shares.a.weight ? 'b' : 'a')
  if (notes === undefined) throw odd(settings, 'has annotations that are not ours')
  const { live, fence } = notes
  const green = otherSlot(live)
  return { blue: live, green, weight: shares[green].weight / whole, fence, leaseMs: null }
}

function applied(found: VirtualService, settings: IstioSettings, wanted: Wanted): object {
  const green = Math.round(wanted.weight * wholeWeight)
  const weightOf = (share: Share) => {
    if (isFor(share, settings.destinations[wanted.green])) return green
    return isFor(share, settings.destinations[wanted.blue]) ? wholeWeight - green : share.weight
  }
  const http = found.spec.http.map((rule, index) => {
    if (index !== settings.rule) return rule
    return { ...rule, route: rule.route?.map(share => ({ ...share, weight: weightOf(share) })) }
  })
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: {
      name: settings.service,
      namespace: settings.namespace,
      // Somebody else's change in between is answered with a conflict.
      resourceVersion: found.metadata.resourceVersion,
      annotations: { [fenceKey]: String(wanted.fence), [liveKey]: wanted.blue }
    },
    spec: { http }
  }
}

function shareOf(found: VirtualService, settings: IstioSettings, slot: Slot): Share {
  const shares = found.spec.http[settings.rule]?.route ?? []
  const [mine, another] = shares.filter(share => isFor(share, settings.destinations[slot]))
  if (mine !== undefined && another === undefined && shares.length === 2) return mine
  throw odd(settings, `must send HTTP route ${settings.rule} to the destinations of both slots, and to no other`)
}

function isFor({ destination }: Share, { host, subset }: IstioDestination): boolean {
  return destination.host === host && destination.subset === subset
}

function odd({ namespace, service }: IstioSettings, what: string) {
  return unavailable('router-refused', `the VirtualService ${namespace}/${service} ${what}`)
}
