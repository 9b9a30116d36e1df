/** The names and places of a JSONPath that goes straight to one value, such as `$.items[0].sku`. */
export type SimplePath = readonly (string | number)[]

const whole = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[(?:0|[1-9]\d{0,8})\])*$/

/** Reads a JSONPath whose every part is a shorthand name or a place in a list; undefined for any other. */
export function simplePath(path: string): SimplePath | undefined {
  if (!whole.test(path)) return undefined
  const parts = path.match(/[A-Za-z_][A-Za-z0-9_]*|\d+/g) ?? []
  return parts.map(part => (/^\d/.test(part) ? Number(part) : part))
}

/** The one value there, or none: RFC 9535 gives a name nothing in a list, and a place nothing in an object. */
export function follow(path: SimplePath, value: unknown): readonly unknown[] {
  let here = value
  for (const part of path) {
    if (here === null || typeof here !== 'object') return []
    if (Array.isArray(here) !== (typeof part === 'number') || !Object.hasOwn(here, part)) return []
    here = (here as Record<string | number, unknown>)[part]
  }
  return [here]
}
