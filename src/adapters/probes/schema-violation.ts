import type { JsonSchema } from '../../domain/smoke/json-body.ts'

/** What the library tells about one keyword that does not hold. */
export interface Unmet {
  readonly keyword: string
  readonly absoluteKeywordLocation: string
  readonly instanceLocation: string
}

export interface Validated {
  readonly schema: JsonSchema
  readonly value: unknown
}

/** Puts the first violation into words: `$.items[0].price is "12", but type must be "number"; and 2 more`. */
export function inWords(unmet: readonly Unmet[], { schema, value }: Validated): string {
  const [first] = unmet
  if (first === undefined) return 'a body that the schema does not allow'
  const place = pointerOf(first.instanceLocation)
  const found = `${pathOf(place)} is ${shown(at(value, place))}`
  const more = unmet.length > 1 ? `; and ${unmet.length - 1} more` : ''
  return `${found}, ${demandOf(first, schema)}${more}`
}

/** Says where a schema is none: `properties.price.type is "nmber"`. */
export function whyInvalid(unmet: readonly Unmet[], schema: JsonSchema): string {
  const place = pointerOf(unmet.at(-1)?.instanceLocation ?? '#')
  const where = place.length === 0 ? 'it' : place.join('.')
  return `${where} is ${shown(at(schema, place))}, which JSON Schema does not allow`
}

function demandOf({ keyword, absoluteKeywordLocation }: Unmet, schema: JsonSchema): string {
  const place = pointerOf(absoluteKeywordLocation)
  if (keyword.endsWith('/validate')) return `which ${place.at(-1) ?? 'the schema'} forbids`
  const name = place.at(-1) ?? ''
  const wanted = at(schema, place)
  return wanted === undefined ? `which ${name} forbids` : `but ${name} must be ${shown(wanted)}`
}

/** The parts of the JSON Pointer (RFC 6901) behind the `#` of an address. */
function pointerOf(address: string): string[] {
  const fragment = decodeURI(address.slice(address.indexOf('#') + 1))
  const parts = fragment.split('/').slice(1)
  return parts.map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function at(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((node, part) => {
    const holds = node !== null && typeof node === 'object' && Object.hasOwn(node, part)
    return holds ? (node as Record<string, unknown>)[part] : undefined
  }, value)
}

function pathOf(place: readonly string[]): string {
  const parts = place.map(part => {
    if (/^\d+$/.test(part)) return `[${part}]`
    return /^[A-Za-z_]\w*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`
  })
  return `$${parts.join('')}`
}

const shownCharacters = 60

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text
}
