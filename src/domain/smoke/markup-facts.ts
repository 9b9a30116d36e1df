const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' ')
)
const deepest = 200
const mostTags = 5000

interface Open {
  readonly path: string
  readonly counts: Map<string, number>
}

/** Takes HTML or XML apart into elements, attributes and texts, each named by its place. A rough reading, in linear time. */
export function markupFacts(markup: string, facts: Map<string, unknown>): void {
  const open: Open[] = [{ path: '', counts: new Map() }]
  let tags = 0
  for (const [token] of markup.matchAll(/<[^<>]*>|[^<>]+/g)) {
    const around = open.at(-1) ?? { path: '', counts: new Map() }
    if (!token.startsWith('<')) {
      const text = token.replace(/\s+/g, ' ').trim()
      if (text !== '') facts.set(unique(around, 'text'), text)
    } else if (token.startsWith('</')) {
      if (open.length > 1) open.pop()
    } else if (/^<\w/.test(token) && ++tags <= mostTags) {
      openTag(token, around, open, facts)
    }
  }
}

function openTag(token: string, around: Open, open: Open[], facts: Map<string, unknown>): void {
  const name = /^<([\w:-]+)/.exec(token)?.[1]?.toLowerCase() ?? ''
  const path = unique(around, name)
  facts.set(path, 'element')
  for (const [, key = '', , double, single] of token.matchAll(/([\w:-]+)=("([^"]*)"|'([^']*)')/g)) {
    facts.set(`${path} @${key.toLowerCase()}`, double ?? single ?? '')
  }
  if (!voidElements.has(name) && !token.endsWith('/>') && open.length < deepest) open.push({ path, counts: new Map() })
}

/** The second `li` among its siblings is `ul>li[2]`. */
function unique({ path, counts }: Open, name: string): string {
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  const place = count === 1 ? name : `${name}[${count}]`
  return path === '' ? place : `${path}>${place}`
}
