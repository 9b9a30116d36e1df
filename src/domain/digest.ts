import { usage } from './failure.ts'

/** The identity of an artifact: `sha256:` and 64 lower-case hex characters. */
export type Digest = `sha256:${string}`

const pattern = /^sha256:[0-9a-f]{64}$/

export function isDigest(text: string): text is Digest {
  return pattern.test(text)
}

/** Reads a digest typed by a person. Throws `usage` with what was found when it is anything else. */
export function parseDigest(text: string, input = 'digest'): Digest {
  if (isDigest(text)) return text
  throw usage('bad-digest', {
    input,
    found: text,
    expected: '"sha256:" and 64 lower-case hex characters',
    example: `sha256:${'9f2c41aa'.repeat(8)}`
  })
}

/** The 64 hex characters alone, as file names and registries' fallback tags want them. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length)
}

/** A short form for people, never for machines: `sha256:9f2c…41aa`. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 11)}…${digest.slice(-4)}`
}
