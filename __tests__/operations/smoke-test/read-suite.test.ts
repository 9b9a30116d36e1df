import { describe, expect, test } from '@jest/globals'
import { memoryHttp } from '../../../src/adapters/memory/memory-http.ts'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import { usage } from '../../../src/domain/failure.ts'
import type { Suite } from '../../../src/domain/smoke/suite.ts'
import { loadSuite, type SuitePorts } from '../../../src/operations/smoke-test/read-suite.ts'

type Texts = Readonly<Record<string, string>>

function portsOf(files: Texts, web: Texts = {}): SuitePorts {
  const read = async (path: string) => {
    const text = files[path]
    if (text !== undefined) return text
    throw usage('bad-input', { input: path, found: 'no such file', expected: 'a file that exists' })
  }
  const http = memoryHttp(({ url }) => (web[url] === undefined ? { status: 404 } : { body: web[url] }))
  return {
    files: { read, exists: async path => files[path] !== undefined },
    http,
    matchers: matchers()
  }
}

function suiteWith(expectations: string): string {
  return `steps: [{ name: order, request: { path: /order }, expect: { ${expectations} } }]`
}

async function violation(suite: Suite, ports: SuitePorts, value: unknown): Promise<string | undefined> {
  const schema = suite.steps[0]?.expect?.schema
  if (schema === undefined || typeof schema === 'string') throw new Error('no schema was read')
  return ports.matchers.violation(schema, value)
}

describe('what a schema refers to is found', () => {
  const order = '{"properties":{"price":{"$ref":"parts/price.json#/$defs/amount"}}}'
  const price = '{"$defs":{"amount":{"type":"number"}}}'

  test('beside its file', async () => {
    const ports = portsOf({
      'smoke/suite.yml': suiteWith('schema: schemas/order.json'),
      'smoke/schemas/order.json': order,
      'smoke/schemas/parts/price.json': price
    })

    const suite = await loadSuite('smoke/suite.yml', ports)

    expect(await violation(suite, ports, { price: 1 })).toBeUndefined()
    expect(await violation(suite, ports, { price: '1' })).toContain('$.price is "1"')
  })

  test('beside its file also when both go by public addresses', async () => {
    const ports = portsOf({
      'suite.yml': suiteWith('schema: order.json'),
      'order.json': `{"$id":"https://schemas.test/order.json",${order.slice(1)}`,
      'parts/price.json': price
    })

    const suite = await loadSuite('suite.yml', ports)

    expect(await violation(suite, ports, { price: '1' })).toContain('$.price is "1"')
  })

  test('at the address that it names, when it is nowhere else', async () => {
    const ports = portsOf(
      { 'suite.yml': suiteWith('schema: { $ref: "https://schemas.test/price.json" }') },
      { 'https://schemas.test/price.json': '{"type":"number"}' }
    )

    const suite = await loadSuite('suite.yml', ports)

    expect(await violation(suite, ports, '1')).toContain('$ is "1", which type forbids')
  })

  test('or is said to be missing before anything is asked of the service', async () => {
    const ports = portsOf({ 'suite.yml': suiteWith('schema: { $ref: "https://schemas.test/gone.json" }') })

    await expect(loadSuite('suite.yml', ports)).rejects.toThrow(/gone.json answers 404/)
  })
})

test.each([
  ['jsonpath: { "$.items[": 1 }', '"$.items["'],
  ['checks: [{ xpath: "//[", exists: true }]', '"//["'],
  ['css: { "a[": x }', '"a["'],
  ['body: "("', '"("']
])('a mistake in the last step is told before the first one runs: %s', async (expectations, found) => {
  const ports = portsOf({ 'suite.yml': suiteWith(expectations) })

  const told = await loadSuite('suite.yml', ports).catch((thrown: Error) => thrown)

  expect(told).toMatchObject({ code: 'bad-suite', message: expect.stringContaining('suite.yml: step "order"') })
  expect(told).toMatchObject({ message: expect.stringContaining(found) })
})

test('an expression that is filled in later is read later', async () => {
  const text = 'variables: { word: "[a-z]+" }\n'.concat(suiteWith('body: "{{word}}("'))

  await expect(loadSuite('suite.yml', portsOf({ 'suite.yml': text }))).resolves.toBeDefined()
})

describe('a suite that is used', () => {
  const login = 'steps: [{ name: log in, request: { path: "/login/{{user}}" } }]'

  test('may name what only its user gives', async () => {
    const text = 'steps: [{ name: session, use: login.yml, with: { user: ada } }]'

    await expect(loadSuite('suite.yml', portsOf({ 'suite.yml': text, 'login.yml': login }))).resolves.toBeDefined()
  })

  test('is refused where nobody gives it', async () => {
    const text = 'steps: [{ name: session, use: login.yml, with: { usr: ada } }]'
    const loaded = loadSuite('suite.yml', portsOf({ 'suite.yml': text, 'login.yml': login }))

    await expect(loaded).rejects.toThrow(/nothing before this step gives {{user}}. Did you mean "usr"/)
  })
})
