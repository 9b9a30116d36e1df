import { expect, test } from '@jest/globals'
import { matchers } from '../../../src/adapters/probes/matchers.ts'

test('a pattern that would backtrack for ever answers at once, in every language', async () => {
  const hostile = `${'a'.repeat(5000)}!`

  expect(await matchers().find('^(a+)+$', hostile)).toBeUndefined()
  expect(await matchers().select('$[?match(@, "(a+)+")]', [hostile])).toEqual([])
  expect(await matchers().violation({ type: 'string', pattern: '^(a+)+$' }, hostile)).toContain('pattern')
})

test('a dot in a path matches all but the ends of lines, as RFC 9485 says', async () => {
  expect(await matchers().select('$[?match(@, ".")]', ['a', '\n', '\r', '\u2028'])).toEqual(['a', '\u2028'])
})

test('a path looks as deep as an answer may nest', async () => {
  const deep = JSON.parse(`${'['.repeat(1000)}7${']'.repeat(1000)}`) as unknown

  expect(await matchers().select('$..[?@ == 7]', deep)).toEqual([7])
})

test.each([
  ['$.items[0].price', true],
  ['$.items[*].price', false],
  ['$..price', false]
])('tells whether %s can select one value at most', async (path, one) => {
  expect(await matchers().selectsOne(path)).toBe(one)
})

test('a pattern with a group keeps the group', async () => {
  expect(await matchers().find('id="([0-9]+)"', '<a id="42">')).toBe('42')
  expect(await matchers().find('[0-9]+', 'n 42')).toBe('42')
})

test('speaks JSON Schema 2020-12', async () => {
  const schema = { type: 'array', prefixItems: [{ type: 'string' }], items: false }

  expect(await matchers().violation(schema, ['a'])).toBeUndefined()
  expect(await matchers().violation(schema, ['a', 1])).toBeDefined()
})

test('selects texts of XML by XPath, with the prefixes of the document', async () => {
  const xml = '<a xmlns:p="urn:p"><p:b id="1">x</p:b><p:b id="2">y</p:b></a>'

  expect(await matchers().xpath('//p:b', xml)).toEqual(['x', 'y'])
  expect(await matchers().xpath('//p:b/@id', xml)).toEqual(['1', '2'])
  expect(await matchers().xpath('count(//p:b)', xml)).toEqual(['2'])
  expect(await matchers().xpath('//b', 'no xml <')).toBeUndefined()
})

test('selects texts of HTML by CSS, as a page shows them', async () => {
  expect(await matchers().css('ul > li.on', '<ul><li class=on>one\n <b>1</b><li>two</ul>')).toEqual(['one 1'])
})

test('a page that nests deeper than the stack is read all the same', async () => {
  const deep = `${'<div>'.repeat(100_000)}x`

  await expect(matchers().css('h1', deep)).resolves.toEqual([])
})

test.each([
  ['select', '$['],
  ['find', '('],
  ['xpath', '//['],
  ['css', 'a[']
] as const)('an expression that is none is a mistake in the suite: %s %s', async (verb, expression) => {
  await expect(matchers()[verb](expression, '<a/>')).rejects.toMatchObject({ code: 'bad-suite' })
})
