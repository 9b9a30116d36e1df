import { expect, test } from '@jest/globals'
import { junit } from '../../../src/operations/smoke-test/junit.ts'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { identityOf, isControl, run, smokePorts, smokeRun } from './smoke-run.ts'

const identity = identityOf({ claim: { staleShare: 0.25 } })

test('a healthy service passes without any configuration', async () => {
  expect(
    (
      await runSmoke(
        smokeRun(),
        smokePorts(() => ({}))
      )
    ).verdict
  ).toBe('pass')
})

test('a wrong answer fails and explains itself', async () => {
  const text = 'steps: [{ name: v, request: { path: /v }, expect: { jsonpath: { $.v: "2" } } }]'

  const result = await run(text, () => ({ body: '{"v":"1"}' }))

  expect(result.verdict).toBe('fail')
  expect(junit(result)).toContain('message="$.v: expected 2, found 1"')
})

test('JUnit tells everything that was wrong with a step, and once the part of the answer that shows it', async () => {
  const text =
    'steps: [{ name: v, retry: 1, request: { path: /v }, expect: { jsonpath: { $.v: "2", $.w: 4 }, size: { max: 2 } } }]'

  const xml = junit(await run(text, () => ({ body: '{"v":"1","w":3}' })))

  expect(xml).toContain(
    '$.v: expected 2, found 1\n  in: {&#34;v&#34;:&#34;1&#34;,&#34;w&#34;:3}\n$.w: expected 4, found 3\nsize: expected 0 to 2 bytes'
  )
  expect(xml).toContain('tried 2 times</failure>')
  expect(xml).toContain('tests="1" failures="1" errors="0"')
})

test('a status that is an error fails, even where the suite only asks for speed', async () => {
  const text = 'steps: [{ name: v, request: { path: /v }, expect: { within: 1s } }]'

  expect((await run(text, () => ({ status: 500 }))).verdict).toBe('fail')
})

test('a pass after a failure is flaky, and both attempts are kept', async () => {
  let asked = 0
  const result = await runSmoke(
    smokeRun(),
    smokePorts(() => ({ status: asked++ === 0 ? 503 : 200 }))
  )

  expect(result.verdict).toBe('flaky-pass')
  expect(result.steps[0]?.attempts).toHaveLength(2)
})

test('a service that never answers is inconclusive, not failed', async () => {
  expect(
    (
      await runSmoke(
        smokeRun(),
        smokePorts(() => undefined)
      )
    ).verdict
  ).toBe('inconclusive')
})

test('what one step captures, a later one sends with its type', async () => {
  const text = `steps:
  - { name: version, request: { path: /v }, capture: { build: $.build } }
  - { name: order, request: { path: /o, json: { build: "{{build}}" } } }`
  const bodies: unknown[] = []
  const answer = (request: HttpRequest) => {
    bodies.push(request.body)
    return { body: '{"build":42}' }
  }

  await run(text, answer)

  expect(bodies).toEqual([undefined, '{"build":42}'])
})

test('a step that needs what nobody captured is skipped, and what should have given it is what failed', async () => {
  const text = `steps:
  - { name: version, request: { path: /v }, capture: { build: $.build } }
  - { name: order, request: { path: "/o/{{build}}" } }`

  const result = await run(text, () => ({ body: '{}' }), { retry: 0 })

  expect(result.verdict).toBe('fail')
  expect(result.steps[1]).toMatchObject({ verdict: 'skipped', note: 'not tried: nothing gave {{build}} a value' })
})

test('one stale backend among the fresh connections ends the test at once', async () => {
  let asked = 0
  const answer = () => ({ body: JSON.stringify({ digest: asked++ === 5 ? 'sha256:old' : 'sha256:new' }) })

  const result = await runSmoke(smokeRun({ identity }), smokePorts(answer))

  expect(result).toMatchObject({ verdict: 'fail', identity: { kind: 'mismatch', found: 'sha256:old' }, steps: [] })
})

test('every identity sample uses a connection of its own', async () => {
  const fresh: boolean[] = []
  const answer = (request: HttpRequest) => {
    fresh.push(request.freshConnection)
    return { body: '{"digest":"sha256:new"}' }
  }

  const result = await runSmoke(smokeRun({ identity }), smokePorts(answer))

  expect(result.verdict).toBe('pass')
  expect(fresh.filter(Boolean)).toHaveLength(17)
})

test('a service that does not say what it is, is inconclusive', async () => {
  const result = await runSmoke(
    smokeRun({ identity }),
    smokePorts(() => ({ body: '<html>' }))
  )

  expect(result.verdict).toBe('inconclusive')
})

test('a page that answers to every path proves nothing by answering', async () => {
  const ports = smokePorts(() => ({}))
  const catchAll = { ...ports, http: { request: async () => page } }

  const result = await runSmoke(smokeRun(), catchAll)

  expect(result.verdict).toBe('fail')
  expect(junit(result)).toContain('an answer unlike that of a path that cannot exist')
})

test('a service that answers kindly to every path, and differently to real ones, passes', async () => {
  const ports = smokePorts(() => ({}))
  const request = async (asked: HttpRequest) => (isControl(asked) ? page : { ...page, body: '{"status":"ok"}' })

  expect((await runSmoke(smokeRun(), { ...ports, http: { request } })).verdict).toBe('pass')
})

const page = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<html>welcome</html>',
  phases: { firstByte: 0, total: 0 }
}
