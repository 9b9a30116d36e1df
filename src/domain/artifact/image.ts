import type { Digest } from '../digest.ts'
import { isDigest } from '../digest.ts'
import { usage } from '../failure.ts'

/** An image in a registry, named by its digest. A tag beside it is for people and is left out. */
export interface ImageReference {
  /** Registry and repository, such as `ghcr.io/acme/shop`. */
  readonly repository: string
  readonly digest: Digest
}

const repository = /^[a-z0-9][a-z0-9.-]{0,250}(:\d{1,5})?(\/[a-z0-9][a-z0-9._-]{0,250}){1,20}$/
const example = `ghcr.io/acme/shop@sha256:${'9f2c41aa'.repeat(8)}`

/** Reads `registry/repository@sha256:…`. Throws `bad-digest` without a whole digest, `bad-input` for the rest. */
export function parseImage(text: string, input = 'image'): ImageReference {
  const at = text.indexOf('@')
  const digest = at === -1 ? '' : text.slice(at + 1)
  if (!isDigest(digest)) {
    throw usage('bad-digest', {
      input,
      found: text,
      expected: "a reference that ends with the image's digest",
      example
    })
  }
  const name = text.slice(0, at).replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '')
  if (repository.test(name)) return { repository: name, digest }
  throw usage('bad-input', { input, found: text, expected: 'registry/repository@sha256:…', example })
}
