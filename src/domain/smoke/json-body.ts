/** A JSON Schema as it is written: an object, or true and false for all and nothing. */
export type JsonSchema = boolean | Readonly<Record<string, unknown>>

/** How deep an answer may nest; what people write stays far below, and deeper ones only serve to exhaust a stack. */
export const deepestJson = 1000

/** Reads a JSON body; undefined when it is none, or too deep. The wrapper tells JSON `null` from that. */
export function parseJson(body: string): { readonly value: unknown } | undefined {
  const read = parsed(body)
  return read === undefined || nestsDeeper(read.value, deepestJson) ? undefined : read
}

/** Says why a body is no JSON that can be looked into. */
export function whyNotJson(body: string): string {
  if (body.trim() === '') return 'an empty body instead of JSON'
  if (parsed(body) !== undefined) return `JSON that nests deeper than ${deepestJson}`
  return /^\s*</.test(body) ? 'HTML or XML instead of JSON' : 'not JSON'
}

function parsed(body: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(body) }
  } catch {
    return undefined
  }
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false
  return levels === 0 || Object.values(value).some(item => nestsDeeper(item, levels - 1))
}

/** Whether two JSON values are the same: numbers by their value, objects whatever their order. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  if (keys.length !== others.length) return false
  return keys.every(
    key => Object.hasOwn(other, key) && sameJson((one as never)[key] as unknown, (other as never)[key] as unknown)
  )
}
