import type { Router } from '../../ports/router.ts'
import type { ClusterAccess } from './cluster-api.ts'
import { createClusterRouter } from './cluster-object.ts'
import { applied, HttpRoute, isTaken, type RoutePlace, stateOf, wholeWeight } from './http-route.ts'

export interface GatewaySettings extends RoutePlace, ClusterAccess {}

/** Steers a Kubernetes Gateway by the weights of an HTTPRoute. */
export function createGatewayRouter(settings: GatewaySettings): Router {
  const { namespace, route } = settings
  return createClusterRouter<HttpRoute>(settings, {
    kind: 'kubernetes-gateway',
    noun: 'HTTPRoute',
    path: `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/${route}`,
    shape: HttpRoute,
    wholeWeight,
    stateOf: found => stateOf(found, settings),
    applied: (found, wanted) => applied(found, settings, wanted),
    isTaken: found => isTaken(found, settings)
  })
}
