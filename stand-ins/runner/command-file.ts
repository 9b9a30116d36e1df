/**
 * Reads a command file (outputs, state, environment) as the runner does: lines of `name=value`, or a block between
 * `name<<delimiter` and the delimiter. The later value of a name wins. Throws in the runner's manner on anything else.
 */
export function readCommandFile(text: string): Record<string, string> {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const pairs: [string, string][] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as string
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([named(line.slice(0, equals), line), line.slice(equals + 1)])
    } else if (heredoc >= 0) {
      const end = lines.indexOf(delimiterOf(line, heredoc), index + 1)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${line.slice(heredoc + 2)}'`)
      pairs.push([named(line.slice(0, heredoc), line), lines.slice(index + 1, end).join('\n')])
      index = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return Object.fromEntries(pairs)
}

function named(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`)
  return name
}

function delimiterOf(line: string, heredoc: number): string {
  const delimiter = line.slice(heredoc + 2)
  if (delimiter === '') throw new Error(`Invalid format '${line}'. Delimiter must not be empty`)
  return delimiter
}
