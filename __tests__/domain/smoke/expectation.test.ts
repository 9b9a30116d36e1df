import { describe, expect, test } from '@jest/globals'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import { evaluate } from '../../../src/domain/smoke/expectation.ts'
import { Expectations } from '../../../src/domain/smoke/expectations.ts'
import type { Response } from '../../../src/domain/smoke/response.ts'

const certificate = {
  validTo: '2026-02-01T00:00:00.000Z',
  names: ['shop.test', '*.shop.test'],
  issuer: 'R11, Example CA',
  protocol: 'TLSv1.3'
}
const base: Response = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-page': '2' },
  setCookies: ['sid=abc; HttpOnly', 'lang=; Max-Age=0'],
  body: '{"items":[{"id":1,"price":4.5},{"id":2,"price":9}],"next":null}',
  totalMilliseconds: 120,
  phases: { lookup: 3, connect: 5, tls: 20, firstByte: 90, total: 120 },
  certificate,
  httpVersion: '2',
  time: new Date('2026-01-01T00:00:00Z')
}

function judge(expectations: unknown, response: Partial<Response> = {}) {
  const scene = { response: { ...base, ...response }, matchers: matchers(), mask: (text: string) => text }
  return evaluate(Expectations.parse(expectations), scene)
}

async function passes(expectations: unknown, response: Partial<Response> = {}): Promise<boolean> {
  return (await judge(expectations, response)).every(finding => finding.passed)
}

describe('an answer is held against what is expected', () => {
  test.each([
    [{ status: 200 }, { status: 201 }],
    [{ status: '2xx' }, { status: '3xx' }],
    [{ status: [404, '2xx'] }, { status: [404, 500] }],
    [{ header: { 'Content-Type': 'application/json' } }, { header: { 'content-type': 'text/html' } }],
    [{ header: { 'x-page': 2 } }, { header: { 'x-page': 3 } }],
    [{ cookie: { sid: 'abc' } }, { cookie: { lang: '' } }],
    [{ jsonpath: { '$.items[0].id': 1 } }, { jsonpath: { '$.items[0].id': '1' } }],
    [{ jsonpath: { '$.next': null } }, { jsonpath: { '$.absent': null } }],
    [{ jsonpath: { '$.items[*].price': [4.5, 9] } }, { jsonpath: { '$.items[*].price': [9, 4.5] } }],
    [{ jsonpath: { '$.items[?@.price > 9]': [] } }, { jsonpath: { '$.absent': [] } }],
    [{ jsonpath: { '$.items[0].id': 1 } }, { jsonpath: { '$.items[0].id': [1] } }],
    [{ schema: true }, { schema: false }],
    [{ body: '"price":[0-9.]+' }, { body: '^price' }],
    [{ size: { max: 100 } }, { size: { max: 10 } }],
    [{ within: '120ms' }, { within: '119ms' }],
    [{ phases: { tls: '20ms', 'first-byte': '90ms' } }, { phases: { lookup: '2ms' } }],
    [{ http: '2' }, { http: '1.1' }],
    [{ certificate: { 'valid-for': '30d', host: 'shop.test' } }, { certificate: { 'valid-for': '32d' } }],
    [{ certificate: { host: 'api.shop.test' } }, { certificate: { host: 'a.b.shop.test' } }],
    [{ certificate: { issuer: 'Example', trusted: true } }, { certificate: { issuer: 'Other' } }],
    [{ certificate: { protocol: ['TLSv1.3'] } }, { certificate: { protocol: ['TLSv1.2'] } }],
    [{ schema: { required: ['items'] } }, { schema: { required: ['absent'] } }],
    [check({ jsonpath: '$.items[*]', count: 2 }), check({ jsonpath: '$.items[*]', count: 1 })],
    [check({ jsonpath: '$..price', above: 4, below: 10 }), check({ jsonpath: '$..price', above: 5 })],
    [check({ jsonpath: '$.items', type: 'array' }), check({ jsonpath: '$.items', type: 'object' })],
    [check({ jsonpath: '$..id', type: 'integer', not: 3 }), check({ jsonpath: '$..id', not: 2 })],
    [check({ jsonpath: '$.absent', exists: false }), check({ jsonpath: '$.next', exists: false })],
    [check({ header: 'x-page', matches: '^[0-9]$' }), check({ header: 'x-other', matches: '.*' })],
    [check({ cookie: 'sid', equals: 'abc' }), check({ cookie: 'sid', contains: 'x' })],
    [check({ body: 'text', contains: '"next"' }), check({ body: 'text', contains: 'absent' })]
  ])('%j holds, and %j does not', async (holding, failing) => {
    expect(await passes(holding)).toBe(true)
    expect(await passes(failing)).toBe(false)
  })

  test.each([
    [{ xpath: { '//b/@id': '7' }, css: { 'b#x': 'Tea' } }, '<a><b id="7">Tea</b></a>', false],
    [{ xpath: { '//b/@id': '7' } }, '<a><b id="7">Tea</b></a>', true],
    [{ css: { 'ul > li:first-child': 'Tea' } }, '<ul><li>Tea<li>Pot</ul>', true],
    [{ css: { h9: 'Tea' } }, '<h1>Tea</h1>', false],
    [{ xpath: { '//b': 'Tea' } }, 'no xml', false],
    [{ jsonpath: { '$.a': 1 } }, '<html>', false],
    [{ schema: {} }, '<html>', false]
  ])('%j of %s: %s', async (expectations, body, holds) => {
    expect(await passes(expectations, { body })).toBe(holds)
  })

  test('an expectation of a certificate fails where there is none', async () => {
    expect(await passes({ certificate: { trusted: false } }, { certificate: undefined })).toBe(false)
  })
})

describe('a failing line explains itself', () => {
  test('with expression, expected, found and the excerpt that matters', async () => {
    const [finding] = await judge({ jsonpath: { '$.items[0].price': 5 } })

    expect(finding).toEqual({
      passed: false,
      expression: '$.items[0].price',
      expected: '5',
      found: '4.5',
      excerpt: base.body
    })
  })

  test('without what a terminal would obey, and no longer than a line or two', async () => {
    const [finding] = await judge({ status: 204 }, { body: `\u001b[2J\u202e${'x'.repeat(10_000)}` })

    expect(finding?.excerpt).toMatch(/^ \[2J x+…$/)
    expect(finding?.excerpt.length).toBeLessThan(210)
  })

  test('and never with half of a secret', async () => {
    const body = `${'x'.repeat(190)}correct horse battery`
    const scene = {
      response: { ...base, body },
      matchers: matchers(),
      mask: (text: string) => text.replaceAll('correct horse battery', '***')
    }
    const [finding] = await evaluate(Expectations.parse({ status: 204 }), scene)

    expect(finding?.excerpt).toBe(`${'x'.repeat(190)}***`)
  })
})

function check(one: object) {
  return { checks: [one] }
}
