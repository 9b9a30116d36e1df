import { afterAll, beforeAll, describe } from '@jest/globals'
import { createHaproxyRouter } from '../../../src/adapters/routers/haproxy-router.ts'
import { withProgram } from '../../support/components.ts'
import { startHaproxy, type TestHaproxy } from '../../support/haproxy.ts'
import { routerContract } from '../router.contract.ts'

withProgram('haproxy', () => {
  let haproxy: TestHaproxy
  let services = 0
  const leaseMs = 1000

  beforeAll(async () => {
    haproxy = await startHaproxy({ ports: { a: 1, b: 1 }, leaseMs })
  })
  afterAll(() => haproxy?.stop())

  describe('as a router', () =>
    routerContract({
      leaseMs,
      make: async () => {
        services += 1
        const { socket, map } = haproxy
        return createHaproxyRouter({ sockets: [socket], map, table: 'sluice_lease', key: `service-${services}` })
      }
    }))
})
