import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { systemClock } from '../../src/adapters/embedded/system-clock.ts'
import { matchers } from '../../src/adapters/probes/matchers.ts'
import { nodeHttp } from '../../src/adapters/probes/node-http.ts'
import { nodeProbes } from '../../src/adapters/probes/node-probes.ts'
import { usage } from '../../src/domain/failure.ts'
import { parseSuite } from '../../src/domain/smoke/parse-suite.ts'
import { loadSuite } from '../../src/operations/smoke-test/read-suite.ts'
import { runSmoke } from '../../src/operations/smoke-test/run-smoke.ts'
import { shopServer } from './shop-server.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/smoke-suites.md'), 'utf8')
const blocks = [...page.matchAll(/```(?:yaml|json)(?: (\w+)=(\S+))?\n(.*?)```/gs)].map(block => block.slice(1))
const files = new Map(blocks.filter(([kind]) => kind === 'file').map(([, path, text]) => [path, text]))
const examples = blocks.filter(([kind]) => kind === undefined).map(([, , text]) => text ?? '')
const server = shopServer()

beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function portsWith(suite: string) {
  const text = (path: string) => (path === 'smoke.yml' ? suite : files.get(path))
  const read = async (path: string) => {
    const found = text(path)
    if (found !== undefined) return found
    throw usage('bad-input', { input: path, found: 'no such file', expected: 'a file of the page' })
  }
  return {
    files: { read, exists: async (path: string) => text(path) !== undefined },
    http: nodeHttp(),
    probes: nodeProbes(),
    clock: systemClock,
    matchers: matchers(),
    secrets: { read: (name: string) => (name === 'SHOP_PASSWORD' ? 'correct horse' : undefined) },
    tokens: { token: async () => 'none' }
  }
}

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(5)
})

test.each(examples.map(text => [text]))('passes against the service that the page talks about: %s', async text => {
  const { port } = server.address() as AddressInfo
  const ports = portsWith(text.replace('port: 8080', `port: ${port}`))
  const limits = { connectTo: undefined, identity: undefined, deadline: 60_000, retry: 2, consecutive: 1, seed: 'page' }

  const suite = await loadSuite('smoke.yml', ports)
  const result = await runSmoke({ suite, baseUrl: `http://127.0.0.1:${port}`, ...limits }, ports)

  const left = [...result.steps, ...result.cleanup].filter(({ verdict }) => verdict === 'fail')
  expect(left).toEqual([])
  expect(result.verdict).toBe('pass')
})

test('what needs another service is at least a suite', () => {
  const [, , text] = blocks.find(([kind]) => kind === 'check') ?? []

  expect(parseSuite(text ?? '', 'page').steps).toHaveLength(4)
})
