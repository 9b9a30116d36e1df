import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { isReasonCode } from '../../../src/domain/reasons/index.ts'
import { fieldAt, mutations } from '../../support/mutations.ts'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { type NamedRecord, namedRecord } from '../../support/sigstore/named-record.ts'
import { digest, trustIn } from '../../support/sigstore/sign.ts'

let authority: Authority
let record: NamedRecord

beforeAll(async () => {
  authority = await startAuthority()
  record = await namedRecord(authority, 3, 'log and clock')
})
afterAll(() => authority.stop())

function holds(lines: readonly string[]): boolean {
  const { broken } = verifyRecord(lines, { digest, trust: trustIn(authority), head: record.head })
  return broken === undefined
}

// The full run is bench/tampering.ts.
test.each([0, 1, 2])('a changed character of line %i of a record with a head is always found', line => {
  expect(holds(record.lines)).toBe(true)
  for (const { at, text } of mutations(record.lines[line]!, 15, line)) {
    expect({ at, holds: holds(record.lines.with(line, text)) }).toEqual({ at, holds: false })
  }
})

/** See docs/unsigned-bytes.md: a signature does not cover its own wrapping. */
const unsignedFields = ['signedTimestamp']

test('a bundle seen for the first time can only differ in bytes that no signature covers', () => {
  const line = record.lines[0]!
  for (const { at, text } of mutations(line, 30, 7)) {
    const { provenance } = verifyRecord([text], { digest, trust: trustIn(authority) })
    if (provenance.length > 0) expect(unsignedFields).toContain(fieldAt(line, at))
  }
})

test('whatever a record holds, the answer is a reason and never an exception', () => {
  const json = fc.json({ maxDepth: 6 })
  const hostile = fc.oneof(fc.string(), json, fc.constantFrom('', '{', '[]', 'null', '{"__proto__":{}}', '\u0000'))
  const nested = fc.constantFrom('['.repeat(100_000), '{"a":'.repeat(50_000))
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: hostile }, nested), { maxLength: 4 }), lines => {
      const { ignored } = verifyRecord(lines, { digest, trust: trustIn(authority) })
      return ignored.length === lines.length && ignored.every(line => isReasonCode(line.code))
    }),
    { numRuns: 100, seed: 1 }
  )
})

test('parts of an honest bundle in wrong places end in a reason as well', () => {
  const bundle = JSON.parse(record.lines[0]!)
  const places = fc.constantFrom('certificate', 'tlogEntries', 'timestampVerificationData')
  const wrong = fc.oneof(fc.jsonValue(), fc.constantFrom(bundle.dsseEnvelope, bundle.verificationMaterial, [[]], [{}]))
  fc.assert(
    fc.property(places, wrong, (place, value) => {
      const changed = { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, [place]: value } }
      const { ignored } = verifyRecord([JSON.stringify(changed)], {
        digest,
        trust: trustIn(authority),
        form: 'compatible'
      })
      return ignored.every(line => isReasonCode(line.code))
    }),
    { numRuns: 40, seed: 2 }
  )
})
