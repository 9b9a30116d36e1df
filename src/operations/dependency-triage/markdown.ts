const longest = 300

/**
 * Writes foreign text as a code span that nothing in it can leave: no link, no mention, no table cell, no HTML.
 * Empty text becomes a dash.
 */
export function code(text: string): string {
  const plain = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')
    .replaceAll('`', "'")
    .trim()
  if (plain === '') return '–'
  const short = plain.length > longest ? `${plain.slice(0, longest)}…` : plain
  // In a table GitHub takes a bar for a cell's end even inside a code span, unless it is escaped.
  return `\`${short.replaceAll('\\', '/').replaceAll('|', '\\|')}\``
}

/** A table of cells that are Markdown already. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text that starts out folded. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
