import type { Failure } from '../domain/failure.ts'
import { exitCodes } from '../domain/outcome.ts'
import type { Block, Check, Mark, Report } from '../report.ts'
import { codeBlock, htmlText, plainLines, plainText, webLink } from './markdown.ts'

/** GitHub refuses a summary above 1 MiB, whole; the margin is for what the runner adds. */
export const summaryBudgetBytes = 1024 * 1024 - 32 * 1024

const marks: Readonly<Record<Mark, string>> = { failed: '✗', unknown: '?', bypassed: '!', note: '·', passed: '✓' }
const worstFirst = Object.keys(marks)
const widestTable = 3
const leftOut = '\n_More was left out here; the whole answer is in the output `result`._\n'

/** Writes the summary of a step: the answer, then the evidence, worst first. Never longer than the budget. */
export function jobSummary(report: Report, budgetBytes = summaryBudgetBytes): string {
  const sign = exitCodes[report.outcome] === 0 ? '✓' : '✗'
  const reason = report.reason === undefined ? '' : ` <code>${report.reason}</code>`
  const head = `### ${sign} ${plainText(report.headline.replace(/\s+/g, ' '))}${reason}\n`
  return fitted([head, ...report.blocks.flatMap(rows)], budgetBytes)
}

/** Writes what kept a step from giving a verdict, in the words of the terminal. */
export function failureSummary(failure: Failure, budgetBytes = summaryBudgetBytes): string {
  const head = `### ✗ ${plainLines(failure.message)} <code>${failure.code}</code>\n`
  return fitted([head, ...(failure.hint === undefined ? [] : [`\n${plainLines(failure.hint)}\n`])], budgetBytes)
}

/** Pieces that may be left out one by one from the end; a table is cut between its rows. */
function rows(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return block.text === '' ? [] : [`\n${plainLines(block.text)}\n`]
    case 'checks':
      return checkRows(block.checks)
    case 'table':
      return tableRows(block.columns, block.rows)
    case 'details':
      return [`\n<details><summary>${htmlText(block.title)}</summary>\n\n${codeBlock(block.text)}\n\n</details>\n`]
    case 'link':
      return [`\n${webLink(block.text, block.target)}\n`]
    case 'next':
      return [`\n**Next:** ${plainLines(block.text)}\n`]
  }
}

function checkRows(checks: readonly Check[]): readonly string[] {
  if (checks.length === 0) return []
  const rank = (check: Check) => worstFirst.indexOf(check.mark)
  const sorted = [...checks].sort((one, other) => rank(one) - rank(other))
  return ['\n| check | |\n|---|---|\n', ...sorted.map(checkRow)]
}

function checkRow({ mark, name, text, expected, found }: Check): string {
  const more = [
    ...(expected === undefined ? [] : [`expected: ${plainLines(expected)}`]),
    ...(found === undefined ? [] : [`found: ${plainLines(found)}`])
  ]
  const word = mark === 'passed' || mark === 'note' ? '' : ` ${mark}`
  return `| ${marks[mark]}${word} **${plainLines(name)}** | ${[plainLines(text), ...more].join('<br>')} |\n`
}

/** A wide table becomes a list, because a phone shows three columns at most. */
function tableRows(columns: readonly string[], cells: readonly (readonly string[])[]): readonly string[] {
  if (columns.length > widestTable) {
    return ['\n', ...cells.map(row => `- ${row.map((cell, at) => labelled(columns[at], cell)).join(' · ')}\n`)]
  }
  const line = (row: readonly string[]) => `| ${row.map(plainLines).join(' | ')} |\n`
  return [`\n${line(columns)}|${'---|'.repeat(columns.length)}\n`, ...cells.map(line)]
}

function labelled(column: string | undefined, cell: string): string {
  return column ? `${plainText(column)} ${plainLines(cell)}` : plainLines(cell)
}

function fitted(pieces: readonly string[], budgetBytes: number): string {
  const rest = budgetBytes - Buffer.byteLength(leftOut)
  // Where not even the hint fits, what others wrote would be lost with it.
  if (rest < 0) return ''
  let used = 0
  const kept = pieces.filter(piece => {
    used += Buffer.byteLength(piece)
    return used <= rest
  })
  return kept.length === pieces.length ? kept.join('') : `${kept.join('')}${leftOut}`
}
