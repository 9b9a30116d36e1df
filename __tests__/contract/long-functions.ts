import { parseSync, Visitor } from 'oxc-parser'

interface Span {
  readonly start: number
  readonly end: number
}

/** Lists the functions of a file that have more lines than `limit`, by the line at which each starts. */
export function longFunctions(path: string, text: string, limit: number): readonly string[] {
  return functionsOf(path, text)
    .map(({ start, end }) => ({ at: lineAt(text, start), lines: lineAt(text, end) - lineAt(text, start) + 1 }))
    .filter(({ lines }) => lines > limit)
    .map(({ at, lines }) => `${path}:${at} has a function of ${lines} lines`)
}

function functionsOf(path: string, text: string): readonly Span[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const spans: Span[] = []
  const keep = (node: Span) => void spans.push(node)
  new Visitor({ FunctionDeclaration: keep, FunctionExpression: keep, ArrowFunctionExpression: keep }).visit(program)
  return spans
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
