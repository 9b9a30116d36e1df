import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { provenance, seal } from '../../support/sigstore/sign.ts'
import { acceptedPlaces, everyNth, listedPlaces } from '../../support/unsigned-bytes.ts'

const listed = listedPlaces(readFileSync('docs/unsigned-bytes.md', 'utf8'))
jest.setTimeout(240_000)

let authority: Authority
let line: string

beforeAll(async () => {
  authority = await startAuthority()
  line = await seal(authority, provenance(), 'log and clock')
})
afterAll(() => authority.stop())

// Every byte in three ways is bench/tampering.ts.
test('a byte of a timestamp that can differ unnoticed is in the written list', () => {
  const found = acceptedPlaces({ authority, line, field: 'signedTimestamp', offsets: everyNth(9, 1) })
  expect(found.filter(place => !listed.has(place))).toEqual([])
  expect(found.length).toBeGreaterThan(0)
})

test('no byte of a certificate can differ, because the log wrote the whole of it down', () => {
  expect(acceptedPlaces({ authority, line, field: 'rawBytes', offsets: everyNth(45, 5) })).toEqual([])
})
