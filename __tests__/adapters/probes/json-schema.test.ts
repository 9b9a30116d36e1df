import { describe, expect, test } from '@jest/globals'
import { matchers } from '../../../src/adapters/probes/matchers.ts'
import type { JsonSchema } from '../../../src/domain/smoke/json-body.ts'

const speaker = matchers()

async function nothing(uri: string): Promise<string> {
  throw new Error(`${uri} is not there`)
}

describe('what JSON Schema 2020-12 asks and many leave out', () => {
  test.each<[string, JsonSchema, unknown, unknown]>([
    ['true allows all, false allows nothing', true, 1, undefined],
    [
      'unevaluatedProperties sees through allOf',
      { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
      { a: 1 },
      { b: 1 }
    ],
    [
      'unevaluatedItems sees through contains',
      { contains: { type: 'string' }, unevaluatedItems: { type: 'number' } },
      ['a', 1],
      ['a', true]
    ],
    ['a number without a fraction is an integer', { type: 'integer' }, 1.0, 1.5],
    ['a format is a note, not a demand', { format: 'email' }, 'no address', undefined],
    ['lengths count characters, not halves of them', { maxLength: 1 }, '😀', '😀😀'],
    ['required names a property that objects inherit', { required: ['__proto__'] }, JSON.parse('{"__proto__":1}'), {}],
    [
      'the metaschema describes a schema',
      { $ref: 'https://json-schema.org/draft/2020-12/schema' },
      { type: 'string' },
      { type: 'strin' }
    ],
    [
      'a schema may be known by the address of a file',
      { $id: 'file:///a/b.json', $ref: '#/$defs/n', $defs: { n: { type: 'null' } } },
      null,
      1
    ],
    [
      'draft 7 where a schema names it',
      { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'null' }] },
      [null],
      [1]
    ]
  ])('%s', async (_, schema, good, bad) => {
    expect(await speaker.violation(schema, good)).toBeUndefined()
    if (bad !== undefined) expect(await speaker.violation(schema, bad)).toBeDefined()
  })

  test('a dynamic reference is bound by the outermost schema that names its anchor', async () => {
    const tree = {
      $id: 'urn:tree',
      $dynamicAnchor: 'node',
      properties: { children: { items: { $dynamicRef: '#node' } } }
    }
    const strict = {
      $id: 'urn:strict',
      $dynamicAnchor: 'node',
      $ref: 'urn:tree',
      unevaluatedProperties: false,
      $defs: { tree }
    }

    expect(await speaker.violation(strict, { children: [{ children: [] }] })).toBeUndefined()
    expect(await speaker.violation(strict, { children: [{ daat: 1 }] })).toContain('unevaluatedProperties')
  })
})

describe('patterns mean what ECMA-262 says', () => {
  test.each([
    ['^\\p{Letter}+$', 'Grüße', 'a1'],
    ['^\\p{Script=Greek}$', 'λ', 'l'],
    ['^\\s$', '\u00a0', 'x'],
    ['^[\\s]$', '\ufeff', 'x'],
    ['^.$', '😀', '\u2028'],
    ['^\\u00e9\\cA$', 'é\u0001', 'e'],
    ['a\\/b', 'xa/bx', 'ab']
  ])('%s', async (pattern, good, bad) => {
    expect(await speaker.violation({ pattern }, good)).toBeUndefined()
    expect(await speaker.violation({ pattern }, bad)).toBeDefined()
  })

  test('names of an answer are matched in linear time as well', async () => {
    const schema = { patternProperties: { '^(a+)+$': true }, additionalProperties: false }
    const hostile = `${'a'.repeat(5000)}!`

    expect(await speaker.violation(schema, { aaa: 1 })).toBeUndefined()
    expect(await speaker.violation(schema, { [hostile]: 1 })).toContain('additionalProperties')
  })

  test('one that cannot be had in linear time is refused, and said to be', async () => {
    await expect(speaker.violation({ pattern: '(?=a)b' }, 'b')).rejects.toMatchObject({ code: 'bad-suite' })
  })
})

describe('a schema reads what it refers to before the checks begin', () => {
  test('documents are asked for by their address, once', async () => {
    const asked: string[] = []
    const read = async (uri: string) => {
      asked.push(uri)
      return '{"type":"number"}'
    }
    const schema = {
      $id: 'https://schemas.test/order.json',
      properties: { a: { $ref: 'price.json' }, b: { $ref: 'price.json' } }
    }

    await speaker.prepareSchema(schema, read)

    expect(asked).toEqual(['https://schemas.test/price.json'])
    expect(await speaker.violation(schema, { a: 1, b: '2' })).toContain('$.b is "2"')
  })

  test('nothing is read afterwards, and no file is ever opened by a reference', async () => {
    await expect(speaker.violation({ $ref: 'file:///etc/hostname' }, 1)).rejects.toMatchObject({ code: 'bad-suite' })
    await expect(speaker.violation({ $ref: 'http://127.0.0.1:9/x' }, 1)).rejects.toThrow(/before the checks began/)
  })

  test('one that cannot be read is told with its address and the reason', async () => {
    const schema = { $ref: 'https://schemas.test/gone.json' }

    await expect(speaker.prepareSchema(schema, nothing)).rejects.toThrow(/schemas.test\/gone.json.*is not there/)
  })

  test('a dialect of its own is read like any other document', async () => {
    const dialect = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://schemas.test/dialect',
      $vocabulary: { 'https://json-schema.org/draft/2020-12/vocab/core': true }
    }
    const schema = { $schema: 'https://schemas.test/dialect', type: 'string' }

    await speaker.prepareSchema(schema, async () => JSON.stringify(dialect))

    // Its vocabulary knows no `type`, so nothing is demanded.
    expect(await speaker.violation(schema, 1)).toBeUndefined()
  })
})

test.each([
  [
    { properties: { items: { items: { properties: { price: { type: 'number' } } } } } },
    '$.items[1].price is "9", but type must be "number"'
  ],
  [{ properties: { 'odd name': false } }, '$["odd name"] is 1, which odd name forbids'],
  [{ required: ['total', 'sum'] }, 'but required must be ["total","sum"]']
])('a violation says where, what is there and what must be: %j', async (schema, words) => {
  const value = { items: [{ price: 1 }, { price: '9' }], 'odd name': 1 }

  expect(await speaker.violation(schema, value)).toContain(words)
})

test('a schema that is none is told with the place of the mistake', async () => {
  const schema = { properties: { price: { type: 'nmber' } } }

  await expect(speaker.violation(schema, {})).rejects.toThrow('properties.price.type is "nmber"')
})
