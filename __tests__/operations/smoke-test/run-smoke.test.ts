import { expect, test } from '@jest/globals'
import { type MemoryAnswer, memoryHttp } from '../../../src/adapters/memory/memory-http.ts'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import { defaultSuite, parseSuite } from '../../../src/domain/smoke/suite.ts'
import { junit } from '../../../src/operations/smoke-test/junit.ts'
import type { SmokeRun } from '../../../src/operations/smoke-test/plan.ts'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'

function run(overrides: Partial<SmokeRun> = {}): SmokeRun {
  const limits = { connectTo: undefined, deadline: 10_000, retry: 2, consecutive: 1 }
  return {
    suite: defaultSuite,
    identity: undefined,
    baseUrl: 'http://shop.test',
    ...limits,
    ...overrides
  }
}

function ports(answer: (request: HttpRequest) => MemoryAnswer) {
  let now = 0
  const clock = {
    now: () => new Date(now),
    sleep: async (milliseconds: number) => {
      now += milliseconds
    }
  }
  return { http: memoryHttp(answer), clock, matchers: matchers() }
}

const identity = { claim: { digest: 'sha256:new', confidence: 0.99, staleShare: 0.25 }, path: '/api/version' }

test('a healthy service passes without any configuration', async () => {
  expect(
    (
      await runSmoke(
        run(),
        ports(() => ({}))
      )
    ).verdict
  ).toBe('pass')
})

test('a wrong answer fails and explains itself', async () => {
  const suite = parseSuite('steps: [{ name: v, request: { path: / }, expect: { jsonpath: { $.v: "2" } } }]', 's')
  const result = await runSmoke(
    run({ suite }),
    ports(() => ({ body: '{"v":"1"}' }))
  )
  expect(result.verdict).toBe('fail')
  expect(junit(result)).toContain('message="$.v: expected 2, found 1"')
})

test('a pass after a failure is flaky, and both attempts are kept', async () => {
  let asked = 0
  const result = await runSmoke(
    run(),
    ports(() => ({ status: asked++ === 0 ? 503 : 200 }))
  )
  expect(result.verdict).toBe('flaky-pass')
  expect(result.steps[0]?.attempts).toHaveLength(2)
})

test('a service that never answers is inconclusive, not failed', async () => {
  expect(
    (
      await runSmoke(
        run(),
        ports(() => undefined)
      )
    ).verdict
  ).toBe('inconclusive')
})

test('what one step captures, a later one sends with its type', async () => {
  const text = `steps:
  - { name: version, request: { path: /v }, capture: { build: $.build } }
  - { name: order, request: { method: POST, path: /o, json: { build: "{{build}}" } } }`
  const bodies: (string | undefined)[] = []
  const answer = (request: HttpRequest) => {
    bodies.push(request.body)
    return { body: '{"build":42}' }
  }
  await runSmoke(run({ suite: parseSuite(text, 's') }), ports(answer))
  expect(bodies).toEqual([undefined, '{"build":42}'])
})

test('one stale backend among the fresh connections ends the test at once', async () => {
  let asked = 0
  const answer = () => ({ body: JSON.stringify({ digest: asked++ === 5 ? 'sha256:old' : 'sha256:new' }) })
  const result = await runSmoke(run({ identity }), ports(answer))
  expect(result).toMatchObject({ verdict: 'fail', identity: { kind: 'mismatch', found: 'sha256:old' }, steps: [] })
})

test('every identity sample uses a connection of its own', async () => {
  const fresh: boolean[] = []
  const answer = (request: HttpRequest) => {
    fresh.push(request.freshConnection)
    return { body: '{"digest":"sha256:new"}' }
  }
  const result = await runSmoke(run({ identity }), ports(answer))
  expect(result.verdict).toBe('pass')
  expect(fresh.filter(Boolean)).toHaveLength(17)
})

test('a service that does not say what it is, is inconclusive', async () => {
  const result = await runSmoke(
    run({ identity }),
    ports(() => ({ body: '<html>' }))
  )
  expect(result.verdict).toBe('inconclusive')
})
