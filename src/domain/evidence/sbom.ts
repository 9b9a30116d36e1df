import { usage } from '../failure.ts'
import { CycloneDxShape, SpdxShape } from './predicates.ts'
import type { Shape } from './shape.ts'

/** A software bill of materials, as it was read. */
export interface Sbom {
  readonly format: 'SPDX' | 'CycloneDX'
  readonly predicateType: string
  readonly document: Readonly<Record<string, unknown>>
}

// GitHub's attestation store refuses a larger predicate, and tells only when the release is being made.
const maxBytes = 16 * 1024 * 1024

export const cycloneDxType = 'https://cyclonedx.org/bom'
export const spdxTypePrefix = 'https://spdx.dev/Document/v'

/** Reads an SPDX or CycloneDX document in JSON. Throws `bad-input` for anything else, and for one that is too large. */
export function readSbom(text: string): Sbom {
  if (Buffer.byteLength(text) > maxBytes) throw unreadable(`${Buffer.byteLength(text)} bytes`)
  const document = parse(text)
  const spdx = attempt(SpdxShape, document)
  if (spdx !== undefined) {
    const version = spdx.spdxVersion.slice('SPDX-'.length)
    return { format: 'SPDX', predicateType: `${spdxTypePrefix}${version}`, document }
  }
  if (attempt(CycloneDxShape, document) !== undefined) {
    return { format: 'CycloneDX', predicateType: cycloneDxType, document }
  }
  throw unreadable(text.slice(0, 60))
}

function attempt<Value>(shape: Shape<Value>, value: unknown): Value | undefined {
  try {
    return shape(value, '')
  } catch {
    return undefined
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function unreadable(found: string) {
  const expected = 'an SPDX or CycloneDX document in JSON of at most 16 MiB'
  return usage('bad-input', { input: 'sbom', found, expected, example: 'sbom.spdx.json' })
}
