import { type Digest, isDigest } from '../digest.ts'
import { usage } from '../failure.ts'

/** Where an artifact is, or shall be, in a store of images. */
export type OciReference =
  | {
      readonly kind: 'registry'
      readonly host: string
      readonly repository: string
      readonly digest?: Digest
      readonly tag?: string
    }
  | { readonly kind: 'layout'; readonly directory: string; readonly digest?: Digest; readonly tag?: string }

const host = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i
const repository = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/
const tag = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/** Reads `oci://host/repository@sha256:…`, `oci-layout:DIR@sha256:…`, each with a tag or digest or neither. */
export function parseReference(text: string, input: string): OciReference {
  const [place = '', digest] = cut(text, '@')
  if (digest !== undefined && !isDigest(digest)) throw bad(text, input)
  const named = digest === undefined ? {} : { digest }
  if (place.startsWith('oci-layout:')) {
    const directory = place.slice('oci-layout:'.length)
    if (directory === '') throw bad(text, input)
    return { kind: 'layout', directory, ...named }
  }
  if (!place.startsWith('oci://')) throw bad(text, input)
  return registry(place.slice('oci://'.length), named, () => bad(text, input))
}

function registry(place: string, named: { readonly digest?: Digest }, refuse: () => Error): OciReference {
  const slash = place.indexOf('/')
  const path = place.slice(slash + 1)
  const colon = path.lastIndexOf(':')
  const name = colon < 0 ? path : path.slice(0, colon)
  const label = colon < 0 ? undefined : path.slice(colon + 1)
  if (slash < 1 || !host.test(place.slice(0, slash)) || !repository.test(name) || name.length > 255) throw refuse()
  if (label !== undefined && !tag.test(label)) throw refuse()
  return { kind: 'registry', host: place.slice(0, slash), repository: name, ...named, ...(label && { tag: label }) }
}

function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function bad(found: string, input: string) {
  const expected = 'oci://host/repository@sha256:… or oci-layout:DIR@sha256:…, in lower case'
  const example = `oci://registry.example/shop@sha256:${'9f2c41aa'.repeat(8)}`
  return usage('bad-input', { input, found, expected, example })
}
