import type { Block, Check, Mark, Report } from '../report.ts'

const marks: Readonly<Record<Mark, string>> = { passed: '✓', failed: '✗', unknown: '?', bypassed: '!', note: '·' }
const indent = '  '

/** Renders a report for a terminal or a log: the same words everywhere, no movement, no reliance on colour. */
export function renderReport(report: Report): string {
  const reason = report.reason === undefined ? '' : ` · ${report.reason}`
  const parts = report.blocks.map(renderBlock).filter(text => text !== '')
  return `${[printable(report.headline) + reason, ...parts].join('\n\n')}\n`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return lines(printable(block.text))
    case 'checks':
      return renderChecks(block.checks)
    case 'table':
      return renderTable(block.columns, block.rows)
    case 'details':
      return `${indent}${printable(block.title)}\n${lines(printable(block.text), indent + indent)}`
    case 'link':
      return `${indent}${printable(block.text)}  ${printable(block.target)}`
    case 'next':
      return `${indent}Next: ${printable(block.text)}`
  }
}

function renderChecks(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(check => check.name.length), 0)
  return checks.map(check => renderCheck(check, width)).join('\n')
}

function renderCheck(check: Check, width: number): string {
  const margin = ' '.repeat(indent.length + 2 + width + 2)
  const rows = [`${indent}${marks[check.mark]} ${printable(check.name).padEnd(width)}  ${printable(check.text)}`]
  if (check.expected !== undefined) rows.push(`${margin}expected  ${printable(check.expected)}`)
  if (check.found !== undefined) rows.push(`${margin}found     ${printable(check.found)}`)
  return rows.join('\n')
}

/** Lays out rows under headings, each column as wide as its widest cell. */
export function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map(row => (row[index] ?? '').length)))
  const line = (cells: readonly string[]) =>
    indent +
    cells
      .map((cell, index) => printable(cell).padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(columns), ...rows.map(line)].join('\n')
}

function lines(text: string, margin = indent): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '' : margin + line))
    .join('\n')
}

/** Takes control characters out, so that text from outside cannot drive the terminal or a log command. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
}
