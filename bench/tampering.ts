import { readFileSync } from 'node:fs'
import { fieldAt, mutations } from '../__tests__/support/mutations.ts'
import { startAuthority } from '../__tests__/support/sigstore/authority.ts'
import { namedRecord } from '../__tests__/support/sigstore/named-record.ts'
import { digest, trustIn } from '../__tests__/support/sigstore/sign.ts'
import { acceptedPlaces, everyNth, listedPlaces } from '../__tests__/support/unsigned-bytes.ts'
import type { Digest } from '../src/domain/digest.ts'
import { verifyRecord } from '../src/domain/evidence/record.ts'

// node scripts/node24.mjs --no-warnings bench/tampering.ts [record [LINE [PART/PARTS]] | bytes]: changes single characters of a
// record, thousands of them, and counts what is accepted all the same; `bytes` instead changes each byte of a timestamp and of
// a certificate. The suite holds a seeded sample of this.
const perLine = 1400
const part = process.argv[2] ?? 'both'
const only = process.argv[3] === undefined ? undefined : Number(process.argv[3]) - 1
const [share = 1, shares = 1] = (process.argv[4] ?? '1/1').split('/').map(Number)

const authority = await startAuthority()
try {
  const { lines, head } = await namedRecord(authority, 3, 'log and clock')
  const inRecord = part === 'bytes' ? 0 : acceptedInRecord(lines, head)
  const beyond = part === 'record' ? 0 : acceptedBytes(lines[0] ?? '')
  process.exitCode = inRecord + beyond === 0 ? 0 : 1
} finally {
  await authority.stop()
}

function acceptedInRecord(lines: readonly string[], head: Digest): number {
  const trust = trustIn(authority)
  let tried = 0
  let accepted = 0
  const unsigned: Record<string, number> = {}
  for (const [place, line] of lines.entries()) {
    if (only !== undefined && place !== only) continue
    for (const [number, { at, text }] of mutations(line, perLine, place + 1).entries()) {
      if (number % shares !== share - 1) continue
      tried += 1
      const whole = verifyRecord(lines.with(place, text), { digest, trust, head })
      if (whole.broken === undefined) accepted += 1
      if (place > 0 || verifyRecord([text], { digest, trust }).provenance.length === 0) continue
      const field = fieldAt(line, at)
      unsigned[field] = (unsigned[field] ?? 0) + 1
    }
  }
  console.log(`${tried} changed characters in a record whose bundles a decision names: ${accepted} accepted`)
  if ((only ?? 0) > 0) return accepted
  const fields = Object.entries(unsigned).map(([field, count]) => `${count} in ${field}`)
  console.log(
    `${Math.ceil(perLine / shares)} in a bundle seen for the first time: ${fields.join(', ') || 'none'} accepted`
  )
  // The bytes of a timestamp are counted one by one elsewhere; no other field has any that may differ.
  const { signedTimestamp: _, ...beyond } = unsigned
  return accepted + Object.values(beyond).reduce((sum, count) => sum + count, 0)
}

/** How many bytes can differ that docs/unsigned-bytes.md does not list. */
function acceptedBytes(line: string): number {
  const written = listedPlaces(readFileSync('docs/unsigned-bytes.md', 'utf8'))
  const every = { authority, line, offsets: everyNth(1), masks: [0x01, 0x80, 0xff] }
  const inClock = acceptedPlaces({ ...every, field: 'signedTimestamp' })
  const inCertificate = acceptedPlaces({ ...every, field: 'rawBytes' })
  const beyond = [...inClock.filter(place => !written.has(place)), ...inCertificate]
  console.log(
    `${inClock.length} bytes of a timestamp, ${inCertificate.length} of a certificate can differ at first sight`
  )
  console.log(`${beyond.length} of them are not in docs/unsigned-bytes.md: ${beyond.join(', ') || 'none'}`)
  return beyond.length
}
