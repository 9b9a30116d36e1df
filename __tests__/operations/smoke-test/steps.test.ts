import { describe, expect, test } from '@jest/globals'
import { unavailable } from '../../../src/domain/failure.ts'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { run, smokePorts, smokeRun } from './smoke-run.ts'

function pathOf({ method, url }: HttpRequest): string {
  return `${method} ${new URL(url).pathname}`
}

describe('terminal failures', () => {
  const text = 'steps: [{ name: a, request: { path: /a } }, { name: b, request: { path: /b } }]'

  test('a missing route stops the run at once, however many retries are left', async () => {
    const asked: string[] = []
    const answer = (request: HttpRequest) => {
      asked.push(pathOf(request))
      return { status: 404 }
    }

    const result = await run(text, answer, { retry: 5 })

    expect(asked).toEqual(['GET /a'])
    expect(result).toMatchObject({ verdict: 'fail', steps: [{ verdict: 'fail' }, { verdict: 'skipped' }] })
    expect(result.steps[1]?.note).toBe('not tried: the run stopped at a, because /a does not exist')
  })

  test('a missing page whose path was captured may still come, so it is asked for again', async () => {
    let asked = 0
    const order = 'variables: { id: 7 }\nsteps: [{ name: a, request: { path: "/orders/{{id}}" } }]'

    const result = await run(order, () => ({ status: asked++ === 0 ? 404 : 200 }))

    expect(result.verdict).toBe('flaky-pass')
  })

  test.each([['smoke-wrong-host'], ['smoke-certificate']] as const)(
    '%s is a failure, and is not retried',
    async code => {
      let asked = 0
      const ports = smokePorts(() => ({}))
      const request = async () => {
        asked += 1
        throw unavailable(code, 'certificate')
      }

      const result = await runSmoke(smokeRun({ text }), { ...ports, http: { request } })

      expect(result.verdict).toBe('fail')
      expect(asked).toBe(2) // the control, and the first step
    }
  )
})

describe('retries', () => {
  const text = 'steps: [{ name: a, request: { path: /a } }]'

  test('waits longer after each failure, and not at all between passes', async () => {
    const times: number[] = []
    const ports = smokePorts(() => {
      times.push(ports.clock.now().getTime())
      return { status: times.length <= 3 ? 503 : 200 }
    })

    await runSmoke(smokeRun({ text, retry: 3, consecutive: 2 }), ports)

    expect(times).toEqual([0, 200, 600, 1400, 1400])
  })

  test('a service that asks to wait an hour is not waited for', async () => {
    let asked = 0
    const answer = () => {
      asked += 1
      return { status: 503, headers: { 'retry-after': '3600' } }
    }

    const result = await run(text, answer)

    expect(asked).toBe(1)
    expect(result.steps[0]).toMatchObject({
      verdict: 'fail',
      note: 'not tried again: the service asks to wait 1 h, and 10 s are left'
    })
  })

  test('a wait that fits is kept', async () => {
    let asked = 0
    const answer = () => (asked++ === 0 ? { status: 503, headers: { 'retry-after': '3' } } : {})
    const ports = smokePorts(answer)

    await runSmoke(smokeRun({ text }), ports)

    expect(ports.clock.now().getTime()).toBe(3000)
  })
})

describe('clean-up', () => {
  const text = `steps:
  - name: create
    request: { method: POST, path: /orders }
    capture: { id: $.id }
    cleanup: [{ name: delete order, request: { method: DELETE, path: "/orders/{{id}}" } }]
  - name: pay
    request: { method: POST, path: /pay }
cleanup: [{ name: log out, request: { method: POST, path: /logout } }]`

  test('runs after a failure and knows what was captured, the last first', async () => {
    const asked: string[] = []
    const answer = (request: HttpRequest) => {
      asked.push(pathOf(request))
      return { status: request.url.endsWith('/pay') ? 500 : 200, body: '{"id":7}' }
    }

    const result = await run(text, answer, { retry: 0 })

    expect(asked).toEqual(['POST /orders', 'POST /pay', 'DELETE /orders/7', 'POST /logout'])
    expect(result.verdict).toBe('fail')
    expect(result.cleanup.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['create › clean-up › delete order', 'pass'],
      ['clean-up › log out', 'pass']
    ])
  })

  test('runs even when the suite itself turns out to be wrong half-way', async () => {
    const asked: string[] = []
    const wrong = text.replace('path: /pay }', 'path: /pay }\n    expect: { jsonpath: { "$[": 1 } }')
    const answer = (request: HttpRequest) => {
      asked.push(pathOf(request))
      return { body: '{"id":7}' }
    }

    await expect(run(wrong, answer)).rejects.toMatchObject({ code: 'bad-suite' })
    expect(asked).toContain('DELETE /orders/7')
  })

  test('keeps time for itself when the checks use all of theirs', async () => {
    const asked: string[] = []
    const ports = smokePorts(request => {
      asked.push(pathOf(request))
      return request.url.endsWith('/pay') ? { status: 503, headers: { 'retry-after': '7' } } : { body: '{"id":7}' }
    })

    await runSmoke(smokeRun({ text, retry: 9 }), ports)

    expect(asked.slice(-2)).toEqual(['DELETE /orders/7', 'POST /logout'])
    expect(ports.clock.now().getTime()).toBeLessThanOrEqual(10_000)
  })

  test('what it cannot tidy is told, and changes no verdict', async () => {
    const answer = ({ method }: HttpRequest) => ({ status: method === 'DELETE' ? 500 : 200, body: '{"id":7}' })

    const result = await run(text, answer, { retry: 0 })

    expect(result.verdict).toBe('pass')
    expect(result.cleanup[0]?.verdict).toBe('fail')
  })
})

describe('groups and conditions', () => {
  test('a group runs its steps at once, and no more than it is allowed', async () => {
    let [now, most] = [0, 0]
    const steps = Array.from({ length: 9 }, (_, index) => `{ name: s${index}, request: { path: /${index} } }`)
    const ports = smokePorts(() => ({}))
    const request = async () => {
      most = Math.max(most, ++now)
      await new Promise(resolve => setImmediate(resolve))
      now -= 1
      return { status: 200, headers: {}, body: String(Math.random()), phases: { firstByte: 0, total: 0 } }
    }
    const text = `control: false\nsteps: [{ name: all, parallel: 3, steps: [${steps}] }]`

    const result = await runSmoke(smokeRun({ text }), { ...ports, http: { request } })

    expect(most).toBe(3)
    expect(result.steps.map(step => step.name)).toEqual(steps.map((_, index) => `all › s${index}`))
  })

  test('a step whose condition does not hold is skipped, and says why', async () => {
    const text = `variables: { region: eu }
steps:
  - { name: a, if: { region: us }, request: { path: /a } }
  - { name: b, unless: { region: us }, request: { path: /b } }`

    const result = await run(text, () => ({}))

    expect(result.verdict).toBe('pass')
    expect(result.steps[0]).toMatchObject({ verdict: 'skipped', note: 'skipped: region is not "us"' })
  })

  test('a suite of which every step is skipped has shown nothing', async () => {
    const text = 'steps: [{ name: a, if: { region: us }, request: { path: /a } }]'

    expect((await run(text, () => ({}))).verdict).toBe('inconclusive')
  })

  test('the same seed makes the same values, and another one others', async () => {
    const text =
      'generate: { id: uuid, n: { integer: [1, 6] } }\nsteps: [{ name: a, request: { path: "/{{id}}/{{n}}" } }]'
    const paths: string[] = []
    const answer = (request: HttpRequest) => {
      paths.push(pathOf(request))
      return {}
    }

    for (const seed of ['one', 'one', 'two']) await run(text, answer, { seed })

    expect(paths[0]).toBe(paths[1])
    expect(paths[0]).not.toBe(paths[2])
    expect(paths[0]).toMatch(/^GET \/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\/[1-6]$/)
  })
})
