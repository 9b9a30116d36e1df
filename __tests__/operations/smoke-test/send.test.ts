import { describe, expect, test } from '@jest/globals'
import { runSmoke } from '../../../src/operations/smoke-test/run-smoke.ts'
import type { HttpRequest } from '../../../src/ports/http.ts'
import { run, smokePorts, smokeRun } from './smoke-run.ts'

async function asked(text: string, answer: (request: HttpRequest) => object = () => ({})): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = []
  await run(text, request => {
    requests.push(request)
    return answer(request)
  })
  return requests
}

function step(request: string): string {
  return `steps: [{ name: a, retry: 0, expect: { checks: [{ body: text, exists: true }] }, request: ${request} }]`
}

describe('bodies', () => {
  test.each([
    ['{ path: /, json: { a: 1 } }', 'application/json', '{"a":1}'],
    ['{ path: /, form: { a: "1 2" } }', 'application/x-www-form-urlencoded', 'a=1+2'],
    [
      '{ path: /, graphql: { query: "{ shop }", variables: { n: 1 } } }',
      'application/json',
      '{"query":"{ shop }","variables":{"n":1}}'
    ]
  ])('%s is posted as %s', async (request, type, body) => {
    const [sent] = await asked(step(request))

    expect(sent).toMatchObject({ method: 'POST', headers: { 'content-type': type }, body })
  })

  test('multipart holds texts and files, and no name can break out of its quotation', async () => {
    const parts = `[{ name: 'a"\\r\\nX: y', text: one }, { name: f, filename: f.bin, type: image/png, base64: AP8= }]`
    const [sent] = await asked(step(`{ path: /, multipart: ${parts} }`))
    const boundary = /boundary=(.+)$/.exec(sent?.headers['content-type'] ?? '')?.[1] ?? ''
    const body = Buffer.from(sent?.body as Uint8Array).toString('latin1')

    expect(body.split(`--${boundary}`)).toHaveLength(4)
    expect(body).not.toContain('\r\nX: y')
    expect(body).toContain('filename="f.bin"\r\nContent-Type: image/png\r\n\r\n\u0000\u00ff\r\n')
  })

  test('query parameters are encoded', async () => {
    expect((await asked(step('{ path: /find, query: { q: "a&b=c" } }')))[0]?.url).toBe(
      'http://shop.test/find?q=a%26b%3Dc'
    )
  })

  test('a captured path cannot lead to another host', async () => {
    const text = 'variables: { next: "@evil.test/" }\nsteps: [{ name: a, request: { path: "{{next}}" } }]'

    await expect(run(text, () => ({}))).rejects.toMatchObject({ code: 'bad-suite' })
  })
})

describe('who asks', () => {
  test.each([
    ['{ basic: { username: sam, password: pass word } }', `Basic ${Buffer.from('sam:pass word').toString('base64')}`],
    ['{ bearer: abcdef }', 'Bearer abcdef'],
    ['{ oidc: { audience: shop } }', 'Bearer token-for-shop']
  ])('%s becomes the header of that name', async (auth, header) => {
    expect((await asked(step(`{ path: /, auth: ${auth} }`)))[0]?.headers.authorization).toBe(header)
  })

  test('a cookie that one step is given goes back with the next, and not once it is taken away', async () => {
    const text = `steps:
  - { name: login, request: { path: /login } }
  - { name: use, request: { path: /use } }
  - { name: logout, request: { path: /logout } }
  - { name: after, request: { path: /after } }`
    const cookies: Readonly<Record<string, string>> = {
      login: 'sid=1; Path=/; HttpOnly',
      logout: 'sid=; Max-Age=0; Path=/'
    }
    const requests = await asked(text, ({ url }) => {
      const cookie = cookies[url.split('/').at(-1) ?? '']
      return { setCookies: cookie === undefined ? [] : [cookie], body: url }
    })

    expect(requests.map(request => request.headers.cookie)).toEqual([undefined, 'sid=1', 'sid=1', undefined])
  })
})

describe('redirects', () => {
  const follow = (hosts = '[]') =>
    step(`{ path: /a, auth: { bearer: abcdef }, redirects: 3, redirect-hosts: ${hosts} }`)

  test('are followed as many times as allowed, and a loop ends as a failed status', async () => {
    const requests = await asked(follow(), () => ({ status: 302, headers: { location: '/a' } }))

    expect(requests).toHaveLength(4)
  })

  test('to a host that is not named are not followed', async () => {
    const requests = await asked(follow(), () => ({ status: 302, headers: { location: 'http://169.254.169.254/' } }))

    expect(requests).toHaveLength(1)
  })

  test('to a host that is named carry no credentials there', async () => {
    const requests = await asked(follow('[other.test]'), ({ url }) =>
      url.includes('shop') ? { status: 307, headers: { location: 'http://other.test/b' } } : {}
    )

    expect(requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['http://shop.test/a', 'Bearer abcdef'],
      ['http://other.test/b', undefined]
    ])
  })
})

test('a secret that is not set is told before anything is asked, by its name', async () => {
  const text = 'secrets: { token: SHOP_TOKEN }\nsteps: [{ name: a, request: { path: / } }]'

  await expect(
    runSmoke(
      smokeRun({ text }),
      smokePorts(() => ({}))
    )
  ).rejects.toMatchObject({ code: 'missing-secret' })
})

describe('other protocols', () => {
  const healthy = {
    websocket: () => ({ status: 101, body: '["hello"]' }),
    grpcHealth: () => ({ status: 0, body: '{"status":"SERVING"}' }),
    tcp: () => ({}),
    dns: () => ({ body: '{"answers":["192.0.2.7"]}' }),
    tls: () => ({ certificate })
  }
  const certificate = { validTo: '2099-01-01T00:00:00.000Z', names: ['shop.test'], issuer: 'CA', protocol: 'TLSv1.3' }
  const text = `steps:
  - { name: websocket, websocket: { path: /feed } }
  - { name: grpc, grpc: { service: shop.Cart } }
  - { name: tcp, tcp: { address: "db.test:5432" } }
  - { name: dns, dns: { name: shop.test } }
  - { name: tls, tls: { address: "shop.test:443" }, expect: { certificate: { valid-for: 14d } } }`

  test('a step that expects nothing of its own expects its protocol to answer well', async () => {
    const result = await runSmoke(
      smokeRun({ text }),
      smokePorts(() => ({}), {}, healthy)
    )

    expect(result.steps.map(({ name, verdict }) => [name, verdict])).toEqual(
      ['websocket', 'grpc', 'tcp', 'dns', 'tls'].map(name => [name, 'pass'])
    )
  })

  test.each([
    ['websocket', { websocket: () => ({ status: 403, body: '[]' }) }],
    ['grpc', { grpcHealth: () => ({ status: 0, body: '{"status":"NOT_SERVING"}' }) }],
    ['dns', { dns: () => ({ body: '{"answers":[]}' }) }],
    ['tls', { tls: () => ({ certificate: { ...certificate, untrusted: 'CERT_HAS_EXPIRED' } }) }]
  ])('%s fails when it answers badly', async (name, broken) => {
    const ports = smokePorts(() => ({}), {}, { ...healthy, ...broken })

    const result = await runSmoke(smokeRun({ text, retry: 0 }), ports)

    expect(result.steps.find(step => step.name === name)?.verdict).toBe('fail')
    expect(result.verdict).toBe('fail')
  })
})
