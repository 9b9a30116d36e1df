import { seeded } from './mutations.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever JSON can hold.
type Json = any

const oddities: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'A',
  '=',
  '-1',
  '99999999999999999999999999',
  '\u0000',
  [],
  {},
  [[]],
  [null],
  { constructor: { prototype: 1 } },
  JSON.parse('{"__proto__":{"polluted":true}}')
]

/** Every place in a document, as the names and numbers that lead to it. */
function places(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.keys(value).flatMap(name => places(value[name], [...path, name]))]
}

/** Copies of a document, each with one place changed into something odd, or gone; spread over all places. */
export function* distorted(document: Json, count: number, seed = 1): Generator<Json> {
  const random = seeded(seed)
  const all = places(document)
  for (let index = 0; index < count; index += 1) {
    const path = all[Math.floor(((index + random()) / count) * all.length)] ?? []
    const odd = oddities[Math.floor(random() * (oddities.length + 1))]
    yield changed(structuredClone(document), path, odd)
  }
}

function changed(document: Json, path: readonly string[], value: unknown): Json {
  const last = path.at(-1)
  if (last === undefined) return value
  const parent = path.slice(0, -1).reduce((at, name) => at[name], document)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return document
}

/** Bytes that no tool would write, a little of each kind. */
export function* nonsense(valid: string, count: number, seed = 1): Generator<Buffer> {
  const random = seeded(seed)
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)))
  for (let index = 0; index < count; index += 1) {
    const cut = Math.floor(random() * valid.length)
    yield [
      noise(Math.floor(random() * 300)),
      Buffer.from(valid.slice(0, cut)),
      Buffer.concat([Buffer.from(valid.slice(0, cut)), noise(5), Buffer.from(valid.slice(cut))]),
      Buffer.from(`${'['.repeat(cut)}${']'.repeat(cut)}`),
      Buffer.from(`${valid}${valid}`),
      Buffer.from(`\ufeff${valid}`)
    ][index % 6] as Buffer
  }
}
