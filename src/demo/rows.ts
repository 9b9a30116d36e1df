import { renderReport } from '../hosts/render.ts'
import type { Screen } from '../hosts/screen.ts'
import type { Report } from '../report.ts'
import type { Stage } from './stage.ts'

/** One row of the story: version, stage, what happened. */
export function row(stageName: string, text: string, version = ''): string {
  return `  ${version.padEnd(4)}${stageName.padEnd(11)}${text}`
}

/** Says what is under way, where a line can be redrawn; a log gets only the outcome. */
export function underWay(screen: Screen, text: string): void {
  if (screen.abilities.moves) screen.live(text, '')
}

/** Writes rows that stay, and below them the whole report for who asked for it. */
export function tell({ screen, verbose }: Stage, rows: readonly string[], report: Report): void {
  for (const text of rows) screen.line(text)
  if (verbose) screen.line(renderReport(report).replace(/^(?=.)/gm, ' '.repeat(8)))
}
