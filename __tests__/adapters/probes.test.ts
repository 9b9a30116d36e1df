import http from 'node:http'
import net from 'node:net'
import { afterEach } from '@jest/globals'
import { memoryHttp } from '../../src/adapters/memory/memory-http.ts'
import { memoryProbes } from '../../src/adapters/memory/memory-probes.ts'
import { nodeHttp } from '../../src/adapters/probes/node-http.ts'
import { nodeProbes } from '../../src/adapters/probes/node-probes.ts'
import { closeAll, listen } from './probes/servers.ts'
import { type ProbedService, probesContract } from './probes.contract.ts'

afterEach(closeAll)

const large = 'x'.repeat(5000)

probesContract('memory', async (): Promise<ProbedService> => {
  const answers = new Map([
    ['/ok', { headers: { 'x-kind': 'tea' }, body: 'ok' }],
    ['/slow', { phases: { firstByte: 1, total: 1e9 } }],
    ['/large', { body: large }]
  ])
  return {
    http: memoryHttp(({ url }) => answers.get(new URL(url).pathname)),
    probes: memoryProbes({ tcp: ({ address }) => (address === 'greeter:1' ? { body: 'hi' } : undefined) }),
    baseUrl: 'http://shop.test',
    greeter: 'greeter:1',
    nowhere: 'nowhere:1'
  }
})

probesContract('node', async (): Promise<ProbedService> => {
  const service = http.createServer(({ url }, response) => {
    if (url === '/slow') return void response.write('x')
    response.setHeader('X-Kind', 'tea')
    response.end(url === '/large' ? large : 'ok')
  })
  const closed = net.createServer()
  const nowhere = await new Promise<number>(resolve => {
    closed.listen(0, '127.0.0.1', () => {
      const { port } = closed.address() as net.AddressInfo
      closed.close(() => resolve(port))
    })
  })
  return {
    http: nodeHttp(),
    probes: nodeProbes(),
    baseUrl: `http://127.0.0.1:${await listen(service)}`,
    greeter: `127.0.0.1:${await listen(net.createServer(socket => socket.end('hi')))}`,
    nowhere: `127.0.0.1:${nowhere}`
  }
})
