import { expect, test } from '@jest/globals'
import { judgeLicence } from '../../../src/domain/security-report/licences.ts'
import { packagesOfSbom } from '../../../src/domain/security-report/packages.ts'

const rules = { allow: ['MIT', 'Apache-2.0', 'LGPL-2.1-only'], deny: ['GPL-3.0-only', 'AGPL-3.0-only'] }

test.each([
  ['MIT', 'allowed'],
  ['mit', 'allowed'],
  ['GPL-3.0-only', 'denied'],
  ['BSD-3-Clause', 'unknown'],
  ['MIT OR GPL-3.0-only', 'allowed'],
  ['GPL-3.0-only OR BSD-3-Clause', 'unknown'],
  ['MIT AND GPL-3.0-only', 'denied'],
  ['MIT AND Apache-2.0', 'allowed'],
  ['MIT AND BSD-3-Clause', 'unknown'],
  ['(MIT OR GPL-3.0-only) AND Apache-2.0', 'allowed'],
  ['MIT OR GPL-3.0-only AND AGPL-3.0-only', 'allowed'],
  ['(MIT OR GPL-3.0-only) AND AGPL-3.0-only', 'denied'],
  ['LGPL-2.1-only WITH Classpath-exception-2.0', 'allowed'],
  ['LGPL-2.1-only+', 'allowed'],
  ['MIT (', 'unknown'],
  ['MIT Apache-2.0', 'unknown'],
  ['AND', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
  ['('.repeat(10_000), 'unknown']
])('the licence %j is %s', (expression, verdict) => {
  expect(judgeLicence(expression, rules)).toBe(verdict)
})

test('reads the licences of CycloneDX, alternatives kept together', () => {
  const licenses = [{ expression: 'MIT OR Apache-2.0' }, { license: { id: 'ISC' } }]
  const text = JSON.stringify({
    bomFormat: 'CycloneDX',
    components: [{ group: '@a', name: 'b', version: '1', licenses }]
  })

  expect(packagesOfSbom(text)).toEqual([{ name: '@a/b', version: '1', licence: '(MIT OR Apache-2.0) AND ISC' }])
})

test.each(['', '[]', '{"packages":[]}', '{"bomFormat":"Other"}'])('takes %j for no list of packages', text => {
  expect(packagesOfSbom(text)).toBeUndefined()
})
