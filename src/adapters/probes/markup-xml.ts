import { DOMParser, ParseError } from '@xmldom/xmldom'
import xpath from 'xpath'

/** Texts of the nodes that an XPath 1.0 selects; undefined when the text is not well-formed XML. */
export function selectXml(path: string, xml: string): readonly string[] | undefined {
  const parsed = nestsTooDeep(xml) ? undefined : parse(xml)
  if (parsed === undefined) return undefined
  const selected = xpath.useNamespaces(namespacesOf(parsed))(path, parsed as never)
  if (!Array.isArray(selected)) return [String(selected)]
  return selected.map(node => node.textContent ?? node.nodeValue ?? '')
}

const deepestElements = 1000

/** A document of nothing but opening tags would be read for seconds. Counts roughly: comments count as nothing. */
function nestsTooDeep(xml: string): boolean {
  let depth = 0
  for (const [tag] of xml.matchAll(/<[/\w][^<>]*>?/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    if (depth > deepestElements) return true
  }
  return false
}

function parse(xml: string) {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new ParseError(message)
      }
    })
    return parser.parseFromString(xml, 'text/xml')
  } catch {
    return undefined
  }
}

/** The prefixes that the root element declares, so that a path may use them as the document does. */
function namespacesOf(document: NonNullable<ReturnType<typeof parse>>): Record<string, string> {
  const attributes = Array.from(document.documentElement?.attributes ?? [])
  const declared = attributes.filter(attribute => attribute.name.startsWith('xmlns:'))
  return Object.fromEntries(declared.map(attribute => [attribute.name.slice('xmlns:'.length), attribute.value]))
}
