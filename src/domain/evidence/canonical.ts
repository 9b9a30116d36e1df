import { createHash } from 'node:crypto'
import { canonicalize } from 'json-canonicalize'
import type { Digest } from '../digest.ts'

/** Writes a bundle the one way a record holds it: canonical JSON (RFC 8785), without the line feed. */
export function canonicalLine(bundle: unknown): string {
  return canonicalize(bundle)
}

/** Names a bundle by the SHA-256 of its canonical line. */
export function bundleDigest(line: string): Digest {
  return `sha256:${createHash('sha256').update(line).digest('hex')}`
}
