/** One changed character: where, and the text it makes. */
export interface Mutation {
  readonly at: number
  readonly text: string
}

/** A small generator of numbers with a seed, so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Changes `count` characters of a text, one at a time, each into another of its own kind, spread over the text. */
export function mutations(text: string, count: number, seed = 1): readonly Mutation[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor(((index + random()) / count) * text.length)
    return { at, text: `${text.slice(0, at)}${another(text[at] ?? '', random)}${text.slice(at + 1)}` }
  })
}

const kinds = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/', '{}[]:,"= \\']

function another(character: string, random: () => number): string {
  const kind = kinds.find(letters => letters.includes(character)) ?? (kinds[1] as string)
  const others = [...kind].filter(letter => letter !== character)
  return others[Math.floor(random() * others.length)] as string
}

/** Name of the last JSON field that begins before a place. */
export function fieldAt(text: string, at: number): string {
  return [...text.slice(0, at).matchAll(/"(\w+)":/g)].at(-1)?.[1] ?? ''
}
