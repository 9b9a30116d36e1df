import { selectAll } from 'css-select'
import { DomHandler, Parser } from 'htmlparser2'

/** Deeper than any page that people write; parsing time grows with the square of it. */
const deepestElements = 1000

/**
 * Texts of the elements that a CSS selector selects, white space run together as a page shows it.
 * A page is read up to the place where it nests too deep.
 */
export function selectHtml(selector: string, html: string): readonly string[] {
  const handler = new ShallowHandler()
  try {
    new Parser(handler).end(html)
  } catch (thrown) {
    if (!(thrown instanceof TooDeep)) throw thrown
  }
  return selectAll(selector, handler.dom).map(element => textOf(element).replace(/\s+/g, ' ').trim())
}

class TooDeep extends Error {}

class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > deepestElements) throw new TooDeep()
    super.onopentag(name, attributes)
  }
}

interface Tree {
  readonly type: string
  readonly data?: string
  readonly children?: readonly Tree[]
}

/** Walks with a list rather than by recursion: a hostile page may nest deeper than the stack. */
function textOf(root: unknown): string {
  const texts: string[] = []
  const waiting = [root as Tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node.data ?? '')
    waiting.push(...(node.children ?? []).toReversed())
  }
  return texts.join('')
}
