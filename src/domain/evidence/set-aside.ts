import type { Digest } from '../digest.ts'
import type { IgnoredLine, VerifiedRecord } from './verified.ts'

/** Tells why a line that something names proves nothing, when the record holds it; a line that is absent has no reason. */
export function setAside(
  bundle: Digest | undefined,
  namedBy: string,
  ignored: readonly IgnoredLine[]
): VerifiedRecord['broken'] {
  const line = ignored.find(entry => bundle !== undefined && entry.bundle === bundle)
  return line && { code: line.code, detail: `line ${line.position + 1}, which ${namedBy} names: ${line.detail}` }
}
