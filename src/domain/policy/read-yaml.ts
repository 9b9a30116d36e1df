import { type Document, type LineCounter, parseDocument } from 'yaml'

/** How deep a file may nest; what people write stays far below, and deeper ones only serve to exhaust a stack. */
const deepestLevels = 100

/** Reads YAML 1.2 with its places. Undefined when it nests too deep for anybody, this program included, to follow. */
export function readYaml(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const options = { lineCounter, uniqueKeys: true, prettyErrors: false, version: '1.2' } as const
    const document = parseDocument(text, options)
    return document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') ? undefined : document
  } catch (thrown) {
    // The library goes down once for each level, and says nothing better when it cannot any more.
    if ((thrown as Error).name === 'RangeError') return undefined
    throw thrown
  }
}

export const tooDeep = `expected at most ${deepestLevels} levels inside each other, found more`

/** Looks no deeper than it must, so that it cannot exhaust the stack itself. */
export function nestsTooDeep(value: unknown, levels = deepestLevels): boolean {
  if (value === null || typeof value !== 'object') return false
  return levels === 0 || Object.values(value).some(item => nestsTooDeep(item, levels - 1))
}
