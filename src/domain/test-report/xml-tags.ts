/** One tag of an XML text. `declaration` is a document type or what belongs into one. */
export interface Tag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'whole' | 'declaration'
  readonly attributes: string
}

const longestAttributes = 4000

/** Yields the tags outside comments and CDATA. One pass, no backtracking; entities are never expanded. */
export function* tags(text: string): Generator<Tag> {
  let at = text.indexOf('<')
  while (at !== -1) {
    const end = text.startsWith('<!--', at)
      ? after(text, '-->', at)
      : text.startsWith('<![CDATA[', at)
        ? after(text, ']]>', at)
        : tagEnd(text, at)
    if (end === -1) return
    if (!text.startsWith('<!', at)) yield tagOf(text.slice(at + 1, end - 1))
    else if (!text.startsWith('<!--', at) && !text.startsWith('<![CDATA[', at)) yield declaration
    at = text.indexOf('<', end)
  }
}

const declaration: Tag = { name: '!', kind: 'declaration', attributes: '' }

/** The value of an attribute, with the five entities that every XML text has. */
export function attribute({ attributes }: Tag, name: string): string | undefined {
  for (const [, found, , double, single] of attributes.matchAll(
    /\s([\w:.-]{1,99})\s{0,9}=\s{0,9}("([^"]*)"|'([^']*)')/g
  )) {
    if (found === name) return plain(double ?? single ?? '')
  }
  return undefined
}

export function nameOf(tag: Tag): string | undefined {
  return attribute(tag, 'name')
}

function tagOf(inner: string): Tag {
  const closes = inner.startsWith('/')
  const text = closes ? inner.slice(1) : inner
  const [name = ''] = text.slice(0, 60).split(/[\s/>]/, 1)
  const kind = closes ? 'close' : text.endsWith('/') ? 'whole' : 'open'
  return { name, kind, attributes: text.slice(name.length, name.length + longestAttributes) }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found === -1 ? -1 : found + mark.length
}

function tagEnd(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] as string
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at + 1
  }
  return -1
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
