import { plainMarkdown } from '../../domain/plain-markdown.ts'
import type { Block, Report, Table } from '../../report.ts'

const mostRows = 50

/** Writes an answer as a comment: texts from outside are plain words in it. */
export function commentOf({ headline, blocks, reason }: Report): string {
  const code = reason === undefined ? '' : ` \`${reason}\``
  return [`**${plainMarkdown(headline)}**${code}`, ...blocks.map(blockOf)].join('\n\n')
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plainMarkdown(block.text)
    case 'next':
      return `Next: ${plainMarkdown(block.text)}`
    case 'details':
      return `${plainMarkdown(block.title)}: ${plainMarkdown(block.text)}`
    case 'link':
      return `${plainMarkdown(block.text)}: ${plainMarkdown(block.target)}`
    case 'checks':
      return block.checks.map(one => `- ${one.mark} ${plainMarkdown(one.name)}: ${plainMarkdown(one.text)}`).join('\n')
    case 'table':
      return tableOf(block)
  }
}

/** A long table keeps its newest rows, whichever end they are at, and says how many it left out. */
function tableOf({ columns, rows, newestLast = false }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plainMarkdown).join(' | ')} |`
  const shown = newestLast ? rows.slice(-mostRows) : rows.slice(0, mostRows)
  const table = [line(columns), `|${columns.map(() => '---').join('|')}|`, ...shown.map(line)].join('\n')
  const left = rows.length - shown.length
  return left === 0 ? table : `${table}\n\n${left} ${newestLast ? 'earlier' : 'further'} rows are left out here.`
}
