import type { Router } from '../../ports/router.ts'
import { changeProxy, type FindProxyState, readProxy } from './proxy/client.ts'

/** A router that steers the embedded proxy; `find` is asked each time, because a proxy may be restarted. */
export function createProxyRouter(find: FindProxyState): Router {
  return {
    capabilities: () => ({ kind: 'embedded', granularity: 1e-9, assignment: 'request', lease: true, shiftMs: 50 }),
    read: async () => (await readProxy(find)).routing,
    set: ({ blue, green, weight, fence, leaseMs }) =>
      changeProxy(find, '/weights', { blue, green, weight, fence, leaseMs }),
    finalize: (live, fence) => changeProxy(find, '/finalize', { live, fence })
  }
}
