/** One element of DER: where it stands, and where its content begins. */
interface Element {
  readonly path: string
  readonly start: number
  readonly content: number
  readonly end: number
}

/**
 * The place in a DER document that a byte belongs to, as the numbers of the elements that lead to it, such as `1.0.3`,
 * with `head` for a tag or length and `body` for content. Octet strings that hold DER are looked into.
 */
export function placeOf(der: Buffer, offset: number): string {
  const all = elements(der, 0, der.length, '')
  const found = all.filter(each => offset >= each.start && offset < each.end).at(-1)
  if (found === undefined) return ''
  return `${found.path} ${offset < found.content ? 'head' : 'body'}`
}

function elements(der: Buffer, from: number, to: number, path: string): readonly Element[] {
  const found: Element[] = []
  for (let at = from, index = 0; at < to; index += 1) {
    const element = read(der, at, path === '' ? String(index) : `${path}.${index}`)
    found.push(element)
    const tag = der[at] ?? 0
    const holds = (tag & 0x20) !== 0 || (tag === 0x04 && isDer(der, element))
    if (holds) found.push(...elements(der, element.content, element.end, element.path))
    at = element.end
  }
  return found
}

function read(der: Buffer, start: number, path: string): Element {
  const first = der[start + 1] ?? 0
  const more = first < 0x80 ? 0 : first - 0x80
  // What is longer than any document is none: a random octet string may begin like a sequence.
  const known = more <= 4 && start + 2 + more <= der.length
  const length = more === 0 ? first : known ? der.readUIntBE(start + 2, more) : Number.POSITIVE_INFINITY
  const content = start + 2 + more
  return { path, start, content, end: content + length }
}

/** True for an octet string that is one whole sequence. */
function isDer(der: Buffer, { content, end }: Element): boolean {
  if (der[content] !== 0x30 || end - content < 2) return false
  const inner = read(der, content, '')
  return inner.end === end && isWhole(der, inner)
}

/** True when the elements inside end where it ends; random bytes hardly ever do. */
function isWhole(der: Buffer, { content, end }: Element): boolean {
  let at = content
  while (at < end) at = read(der, at, '').end
  return at === end
}
