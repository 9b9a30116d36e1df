import { canonicalLine } from '../../src/domain/evidence/canonical.ts'
import { verifyRecord } from '../../src/domain/evidence/record.ts'
import { placeOf } from './der.ts'
import type { Authority } from './sigstore/authority.ts'
import { digest, trustIn } from './sigstore/sign.ts'

interface Search {
  readonly authority: Authority
  /** A bundle that verifies. */
  readonly line: string
  readonly field: 'rawBytes' | 'signedTimestamp'
  /** Which of so many bytes are changed. */
  offsets(length: number): readonly number[]
  /** What is added to a byte, bit by bit; one way unless told otherwise. */
  readonly masks?: readonly number[]
}

/** Changes single bytes of a field that holds DER, and tells the places where the bundle verifies all the same. */
export function acceptedPlaces({ authority, line, field, offsets, masks = [0xff] }: Search): readonly string[] {
  const der = Buffer.from(holderOf(JSON.parse(line))[field] ?? '', 'base64')
  const trust = trustIn(authority)
  const accepts = (offset: number, mask: number) => {
    const [bundle, changed] = [JSON.parse(line), Buffer.from(der)]
    changed[offset] = (changed[offset] ?? 0) ^ mask
    holderOf(bundle)[field] = changed.toString('base64')
    return verifyRecord([canonicalLine(bundle)], { digest, trust }).provenance.length > 0
  }
  const open = offsets(der.length).filter(offset => masks.some(mask => accepts(offset, mask)))
  return open.map(offset => placeOf(der, offset))

  function holderOf({ verificationMaterial }: Bundle): Record<string, string> {
    const { certificate, timestampVerificationData } = verificationMaterial
    return field === 'rawBytes' ? certificate : (timestampVerificationData.rfc3161Timestamps[0] ?? {})
  }
}

interface Bundle {
  readonly verificationMaterial: {
    readonly certificate: Record<string, string>
    readonly timestampVerificationData: { readonly rfc3161Timestamps: readonly Record<string, string>[] }
  }
}

export function everyNth(step: number, first = 0): (length: number) => readonly number[] {
  return length => Array.from({ length }, (_, offset) => offset).filter(offset => offset % step === first)
}

/** The places of the table in the docs, as `placeOf` writes them. */
export function listedPlaces(markdown: string): ReadonlySet<string> {
  const rows = [...markdown.matchAll(/^\| `([\d.]+)` \| ([a-z, ]+) \|/gm)]
  return new Set(rows.flatMap(([, path = '', parts = '']) => parts.split(', ').map(part => `${path} ${part.trim()}`)))
}
