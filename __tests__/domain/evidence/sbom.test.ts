import { expect, test } from '@jest/globals'
import { readSbom } from '../../../src/domain/evidence/sbom.ts'

test('an SPDX document is told from a CycloneDX one by what it says, not by its name', () => {
  const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{}, {}] }
  expect(readSbom(JSON.stringify(spdx))).toEqual({
    format: 'SPDX',
    predicateType: 'https://spdx.dev/Document/v2.3',
    document: spdx
  })
  const cycloneDx = { bomFormat: 'CycloneDX', specVersion: '1.6' }
  expect(readSbom(JSON.stringify(cycloneDx))).toMatchObject({
    format: 'CycloneDX',
    predicateType: 'https://cyclonedx.org/bom'
  })
})

test.each([['{}'], ['[]'], ['not JSON'], [''], ['{"spdxVersion":"SPDX-2.3"}'], ['{"bomFormat":"cyclonedx"}']])(
  'what is no bill of materials is refused, with an example: %s',
  text => {
    expect(() => readSbom(text)).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        hint: expect.stringContaining('sbom.spdx.json')
      }) as unknown as Error
    )
  }
)

test('one that GitHub could not store is refused before the release is made', () => {
  const document = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', padding: 'x'.repeat(16 * 1024 * 1024) })
  expect(() => readSbom(document)).toThrow(/16 MiB/)
})
