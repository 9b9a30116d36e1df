import { expect, test } from '@jest/globals'
import { readChallenge } from '../../../src/domain/oci/challenge.ts'
import { parseReference } from '../../../src/domain/oci/reference.ts'

const digest = `sha256:${'a'.repeat(64)}`

test.each([
  ['a repository', 'oci://registry.example/team/shop', { host: 'registry.example', repository: 'team/shop' }],
  ['a port', 'oci://127.0.0.1:5000/shop', { host: '127.0.0.1:5000', repository: 'shop' }],
  ['a tag', 'oci://127.0.0.1:5000/shop:v1.2', { repository: 'shop', tag: 'v1.2' }],
  ['a digest', `oci://registry.example/shop@${digest}`, { repository: 'shop', digest }],
  ['a layout', 'oci-layout:.sluice/store', { kind: 'layout', directory: '.sluice/store' }],
  ['a digest in a layout', `oci-layout:store@${digest}`, { directory: 'store', digest }]
])('reads %s', (_, text, expected) => {
  expect(parseReference(text, 'source')).toMatchObject(expected)
})

test.each([
  'registry.example/shop',
  'oci://registry.example',
  'oci://registry.example/Shop',
  'oci://registry.example/../shop',
  'oci://registry.example/shop@sha256:abc',
  `oci://registry.example/shop@sha512:${'a'.repeat(128)}`,
  'oci://user:pass@registry.example/shop',
  'oci://registry.example/shop?x=1',
  'oci-layout:',
  'https://registry.example/shop',
  ''
])('refuses %j with a valid example', text => {
  expect(() => parseReference(text, 'source')).toThrow(/source: expected oci:/)
})

test('reads what a registry asks for', () => {
  expect(readChallenge('Bearer realm="https://auth.example/token",service="registry",scope="x"')).toEqual({
    scheme: 'bearer',
    realm: 'https://auth.example/token',
    service: 'registry',
    scopes: ['x']
  })
  expect(readChallenge('Basic realm="x"')).toEqual({ scheme: 'basic' })
  expect(readChallenge('Negotiate')).toBeUndefined()
  expect(readChallenge('Bearer service="x"')).toBeUndefined()
})
